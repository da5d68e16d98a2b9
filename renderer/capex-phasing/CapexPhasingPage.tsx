import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QuestionsButton } from '../prompts/QuestionsButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { CapexWizard } from './CapexWizard.tsx'
import { CapexQuestions } from './CapexQuestions.tsx'

/** Input, run, results: which works to do, and when. */
export function CapexPhasingPage() {
  const { portfolio, asOf } = useWorkspace()
  const facts = useQuery(
    queries.capexPhasing.facts.queryOptions({ input: { portfolioId: portfolio.id, asOf } }),
  )
  return (
    <>
      <PageHeader
        title={t('cx.title')}
        intro={t('cx.intro')}
        actions={<QuestionsButton>{(close) => <CapexQuestions onAsked={close} />}</QuestionsButton>}
      />
      <QueryView query={facts}>
        {(known) => <CapexWizard key={portfolio.id} facts={known} />}
      </QueryView>
    </>
  )
}
