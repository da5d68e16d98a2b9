import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { Scenario, ProjectedSubject, SourcedAssumption } from '#shared/scenarios/scenarios'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PageTabs } from '../ui/PageTabs.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { useOpenedId } from './kept-scenarios.ts'
import { keyOfSubject } from './scenario-search.ts'
import { riskAddressOf } from './risk-address-of.ts'
import { scenarioTabs } from './scenario-tabs.ts'
import { SubjectSelect } from './SubjectSelect.tsx'
import { useScenarioSubject } from './use-scenario-subject.ts'
import { useScenarios } from './use-scenarios.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

/** What every page of the scenarios is made from. */
export type ScenarioFacts = {
  readonly subject: ProjectedSubject
  readonly base: ProFormaInput
  readonly sources: readonly SourcedAssumption[]
  readonly scenarios: readonly Scenario[]
}

type Props = { readonly children: (facts: ScenarioFacts) => ReactNode }

/** Title, ways and subject of the scenario pages, and their projection once it is there. */
export function ScenarioFrame({ children }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const { subject, choose, scenarioId } = useScenarioSubject()
  const [, open] = useOpenedId(keyOfSubject(subject))
  useEffect(() => {
    if (scenarioId !== null) open(() => scenarioId)
  }, [scenarioId, open])
  const scenarios = useScenarios()
  const working = useWorkingScenario(subject, scenarios.data ?? [])
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
            href={riskAddressOf(working)}
            data-testid="scenario-risk"
          >
            {t('risk.title')}
          </Button>
        }
      />
      <PageTabs label={t('scenarios.tabs')} tabs={scenarioTabs} />
      <SubjectSelect subject={subject} onChoose={choose} />
      <QueryView query={base}>
        {({ input, assumptions }) => (
          <QueryView query={scenarios}>
            {(list) =>
              input === null ? (
                <NothingToProject />
              ) : (
                children({ subject, base: input, sources: assumptions, scenarios: list })
              )
            }
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

function NothingToProject() {
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
}
