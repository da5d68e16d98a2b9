import { useParams } from '@tanstack/react-router'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { PropertyView } from './PropertyView.tsx'
import { useProperty } from './use-properties.ts'

export function PropertyPage() {
  const { propertyId } = useParams({ from: '/shell/properties/$propertyId' })
  const query = useProperty(propertyId)
  if (codeOf(query.error) === 'NOT_FOUND') return <FailedState error={query.error} />
  return <QueryView query={query}>{(detail) => <PropertyView detail={detail} />}</QueryView>
}
