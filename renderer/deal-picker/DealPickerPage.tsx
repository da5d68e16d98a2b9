import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QuestionsButton } from '../prompts/QuestionsButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { DealPickerWizard } from './DealPickerWizard.tsx'
import { DealPickerQuestions } from './DealPickerQuestions.tsx'

/** Input, run, results: which deals to buy with the money at hand. */
export function DealPickerPage() {
  const { portfolio } = useWorkspace()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <>
      <PageHeader
        title={t('dp.title')}
        intro={t('dp.intro')}
        actions={
          <QuestionsButton>{(close) => <DealPickerQuestions onAsked={close} />}</QuestionsButton>
        }
      />
      <QueryView query={deals}>
        {(pipeline) => <DealPickerWizard key={portfolio.id} pipeline={pipeline} />}
      </QueryView>
    </>
  )
}
