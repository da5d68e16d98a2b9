import { useParams } from '@tanstack/react-router'
import { QueryView } from '../ui/QueryView.tsx'
import { PropertyView } from './PropertyView.tsx'
import { useProperty } from './use-properties.ts'

export function PropertyPage() {
  const { propertyId } = useParams({ from: '/shell/properties/$propertyId' })
  const query = useProperty(propertyId)
  return <QueryView query={query}>{(detail) => <PropertyView detail={detail} />}</QueryView>
}
