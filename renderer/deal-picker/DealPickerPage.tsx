import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { DealPickerWizard } from './DealPickerWizard.tsx'

/** Input, run, results: which deals to buy with the money at hand. */
export function DealPickerPage() {
  const { portfolio } = useWorkspace()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <>
      <PageHeader title={t('dp.title')} intro={t('dp.intro')} />
      <QueryView query={deals}>
        {(pipeline) => <DealPickerWizard key={portfolio.id} pipeline={pipeline} />}
      </QueryView>
    </>
  )
}
