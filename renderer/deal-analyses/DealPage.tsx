import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { DealView } from './DealView.tsx'

export function DealPage() {
  const { dealId } = useParams({ from: '/shell/pipeline/$dealId' })
  const { portfolio } = useWorkspace()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <QueryView query={deals}>
      {(all) => {
        const deal = all.find(({ id }) => id === dealId)
        if (deal !== undefined) return <DealView key={deal.id} deal={deal} />
        const action = (
          <Button component={Link} to="/pipeline">
            {t('uw.allDeals')}
          </Button>
        )
        return (
          <div role="alert">
            <EmptyState sentence={t('uw.gone')} action={action} />
          </div>
        )
      }}
    </QueryView>
  )
}
