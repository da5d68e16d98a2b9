import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { CapexWizard } from './CapexWizard.tsx'

/** Input, run, results: which works to do, and when. */
export function CapexPhasingPage() {
  const { portfolio, asOf } = useWorkspace()
  const facts = useQuery(
    queries.capexPhasing.facts.queryOptions({ input: { portfolioId: portfolio.id, asOf } }),
  )
  return (
    <>
      <PageHeader title={t('cx.title')} intro={t('cx.intro')} />
      <QueryView query={facts}>
        {(known) => <CapexWizard key={portfolio.id} facts={known} />}
      </QueryView>
    </>
  )
}
