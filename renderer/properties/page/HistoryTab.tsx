import { HistorySection } from '../../audit/HistorySection.tsx'
import { usePropertyId } from './use-property-page.ts'

/** What was done to the property, with the values before and after. */
export function HistoryTab() {
  return <HistorySection table="properties" id={usePropertyId()} />
}
