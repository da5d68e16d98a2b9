import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QuestionsButton } from '../prompts/QuestionsButton.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DebtStackWizard } from './DebtStackWizard.tsx'
import { onProperty } from './propose.ts'
import { useStackFacts } from './use-stack-facts.ts'
import { StackQuestions } from './StackQuestions.tsx'

/** Input, run, results: which capital to take for a property or a deal. */
export function DebtStackPage() {
  const { portfolio } = useWorkspace()
  const { facts, error } = useStackFacts()
  const { property, deal } = useSearch({ from: '/shell/optimize/debt-stack' })
  const wanted = useMemo(() => {
    if (property !== undefined) return onProperty(property, facts?.loans ?? [])
    return deal === undefined ? null : ({ kind: 'deal', id: deal } as const)
  }, [property, deal, facts])
  return (
    <>
      <PageHeader
        title={t('ds.title')}
        intro={t('ds.intro')}
        actions={<QuestionsButton>{(close) => <StackQuestions onAsked={close} />}</QuestionsButton>}
      />
      {error !== null && <FailedState error={error} />}
      {error === null &&
        (facts ? (
          <DebtStackWizard key={portfolio.id} facts={facts} wanted={wanted} />
        ) : (
          <LoadingState />
        ))}
    </>
  )
}
