import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QuestionsButton } from '../prompts/QuestionsButton.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { LeasingMixWizard } from './LeasingMixWizard.tsx'
import { usualHorizon } from './propose.ts'
import { LeasingQuestions } from './LeasingQuestions.tsx'

/** Input, run, results: which units to offer on which terms. */
export function LeasingMixPage() {
  const { portfolio, asOf } = useWorkspace()
  const proposal = useQuery(
    queries.leasingMix.propose.queryOptions({
      input: { portfolioId: portfolio.id, asOf, withinMonths: usualHorizon },
      select: (found) => Object.assign({ withinMonths: usualHorizon }, found),
    }),
  )
  return (
    <>
      <PageHeader
        title={t('lm.title')}
        intro={t('lm.intro')}
        actions={
          <QuestionsButton>{(close) => <LeasingQuestions onAsked={close} />}</QuestionsButton>
        }
      />
      <QueryView query={proposal}>
        {(facts) => <LeasingMixWizard key={portfolio.id} facts={facts} />}
      </QueryView>
    </>
  )
}
