import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { StressQuery } from '#shared/scenarios/scenarios'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { StressPackReport } from './StressPackReport.tsx'

/** A stress pack for paper. */
export function PrintStressPackPage() {
  const { ask } = useSearch({ from: '/print/stress-pack' })
  const pack = useQuery(
    queries.scenarios.stressPack.queryOptions({ input: StressQuery.parse(ask) }),
  )
  return <QueryView query={pack}>{(found) => <StressPackReport pack={found} />}</QueryView>
}
