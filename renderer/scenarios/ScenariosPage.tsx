import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Scenario, ScenarioBase, ScenarioSubject } from '#shared/scenarios'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { riskHref } from '../monte-carlo/risk-address.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { useOpenedId } from './kept-scenarios.ts'
import { keyOfSubject } from './scenario-search.ts'
import { ScenarioView } from './ScenarioView.tsx'
import { SubjectSelect } from './SubjectSelect.tsx'
import { useScenarioSubject } from './use-scenario-subject.ts'
import { useScenarios } from './use-scenarios.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

/** What if: the portfolio, a property or a deal over ten years, as it stands and under a scenario. */
export function ScenariosPage() {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const { subject, choose, scenarioId } = useScenarioSubject()
  const [, open] = useOpenedId(keyOfSubject(subject))
  useEffect(() => {
    if (scenarioId !== null) open(() => scenarioId)
  }, [scenarioId, open])
  const scenarios = useScenarios()
  const base = useQuery(
    queries.scenarios.base.queryOptions({
      input: { subject, asOf },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <PageHeader
        title={t('nav.scenarios')}
        intro={t('scenarios.intro', { date: format.date(asOf) })}
        actions={
          <Button
            component="a"
            variant="default"
            href={riskHref(subject.type === 'property' ? subject.id : null)}
          >
            {t('risk.title')}
          </Button>
        }
      />
      <SubjectSelect subject={subject} onChoose={choose} />
      <QueryView query={base}>
        {(data) => (
          <QueryView query={scenarios}>
            {(list) => <Projected base={data} subject={subject} scenarios={list} />}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

type ProjectedProps = {
  readonly base: ScenarioBase
  readonly subject: ScenarioSubject
  readonly scenarios: readonly Scenario[]
}

function Projected({ base, subject, scenarios }: ProjectedProps) {
  const working = useWorkingScenario(subject, scenarios)
  if (base.input === null)
    return (
      <EmptyState
        sentence={t('scenarios.empty')}
        action={
          <Button component={Link} to="/properties">
            {t('scenarios.addProperty')}
          </Button>
        }
      />
    )
  return (
    <ScenarioView
      input={base.input}
      sources={base.assumptions}
      working={working}
      scenarios={scenarios}
    />
  )
}
