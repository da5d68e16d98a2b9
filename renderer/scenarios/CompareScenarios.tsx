import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ComparedBridge } from './ComparedBridge.tsx'
import { ComparedCash } from './ComparedCash.tsx'
import { ComparedFigures } from './ComparedFigures.tsx'
import { choicesOf, mostCompared, projectChoice, useComparedKeys } from './compared-scenarios.ts'
import { namesOf } from '#shared/scenarios/names-of'
import { RatioChart } from './RatioChart.tsx'
import { keyOfSubject } from './scenario-search.ts'
import type { ScenarioFacts } from './ScenarioFrame.tsx'
import styles from './scenarios.module.css'

type Props = { readonly facts: ScenarioFacts }

/** Figures, cash and ratios of the chosen scenarios, each against the first. */
export function CompareScenarios({ facts }: Props) {
  const { subject, base, scenarios } = facts
  const key = keyOfSubject(subject)
  const [keys, changeKeys] = useComparedKeys(key)
  const choices = useMemo(
    () => choicesOf(scenarios.filter((one) => keyOfSubject(one.subject) === key)),
    [scenarios, key],
  )
  const compared = useMemo(
    () =>
      keys
        .flatMap((chosen) => choices.filter((choice) => choice.key === chosen))
        .map((choice) => projectChoice(choice, base, scenarios)),
    [keys, choices, base, scenarios],
  )
  return (
    <div data-testid="compare-scenarios">
      <MultiSelect
        label={t('scenarios.compared')}
        description={t('scenarios.comparedHelp', { count: mostCompared })}
        data={choices.map((choice) => ({ value: choice.key, label: choice.name }))}
        value={compared.map((one) => one.key)}
        onChange={(chosen) => changeKeys(() => chosen)}
        maxValues={mostCompared}
        searchable
        className={styles['compared'] ?? ''}
        data-testid="compared-scenarios"
      />
      {compared.length === 0 ? (
        <EmptyState sentence={t('scenarios.comparedEmpty')} />
      ) : (
        <>
          <ComparedFigures
            compared={compared}
            discountRate={base.discountRate}
            names={namesOf(base)}
          />
          <ComparedCash startMonth={base.startMonth} compared={compared} />
          <RatioChart startMonth={base.startMonth} scenarios={compared} />
          <ComparedBridge base={base} compared={compared} />
        </>
      )}
    </div>
  )
}
