import { QueryView } from '../../ui/QueryView.tsx'
import { usePropertyHead, usePropertyId, usePropertyOverview } from '../page/use-property-page.ts'
import { OverviewView } from './OverviewView.tsx'

const noTags: readonly string[] = []

/** The property at a glance: figures against a year earlier, its value over time, what comes up. */
export function OverviewTab() {
  const propertyId = usePropertyId()
  const query = usePropertyOverview(propertyId)
  const tags = usePropertyHead(propertyId).data?.tags ?? noTags
  return (
    <QueryView query={query}>
      {(overview) => <OverviewView overview={overview} tags={tags} />}
    </QueryView>
  )
}
