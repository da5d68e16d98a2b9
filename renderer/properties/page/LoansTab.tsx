import { LoanSection } from '../../loans/LoanSection.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { useProperty } from '../use-properties.ts'
import { usePropertyId } from './use-property-page.ts'

/** What is owed on the property. */
export function LoansTab() {
  const query = useProperty(usePropertyId())
  return <QueryView query={query}>{(detail) => <LoanSection detail={detail} />}</QueryView>
}
