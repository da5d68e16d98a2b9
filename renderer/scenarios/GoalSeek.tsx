import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import {
  type Lever,
  purchasePriceOf,
  type SoughtGoal,
} from '#shared/finance/pro-forma/scenario-questions'
import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import { majorToMinor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { Section } from '../ui/Section.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'
import { drivers } from './drivers.ts'
import { nameOfLever, writeSought } from './goal-words.ts'
import { isMoney, kpiChoices, unitOfKpi } from './kpi-words.ts'
import styles from './scenarios.module.css'
import { spanOf } from './seek-span.ts'
import type { ShownScenario } from './shown-scenario.ts'
import { useAnswer } from './use-answer.ts'

type Props = { readonly shown: ShownScenario }

const usualTargets: Readonly<Record<Kpi, number>> = {
  npv: 0,
  unleveredNpv: 0,
  noiYear1: 0,
  cashOnCash: 0.08,
  dscrYear1: 1.25,
  peakEquity: 0,
  saleProceeds: 0,
  leveredIrr: 0.1,
  unleveredIrr: 0.08,
  equityMultiple: 2,
  minDscr: 1.25,
  maxLtv: 0.75,
  minDebtYield: 0.08,
  cashLowPoint: 0,
  totalCash: 0,
}

/** Any figure, the value it should have, and the driver that should bring it there. */
export function GoalSeek({ shown }: Props) {
  const format = useFormat()
  const price = purchasePriceOf(shown.input)
  const [kpi, setKpi] = useState<Kpi>('leveredIrr')
  const [lever, setLever] = useState<Lever>(price === null ? 'exitCap' : 'price')
  const [typed, setTyped] = useState<number | null>(usualTargets.leveredIrr)
  const levers: readonly Lever[] = price === null ? drivers : ['price', ...drivers]
  const turned = levers.includes(lever) ? lever : 'exitCap'
  const goal = useMemo((): SoughtGoal | null => {
    if (typed === null) return null
    const target = isMoney(kpi) ? majorToMinor(typed, format.currency) : typed
    return { kpi, lever: turned, target, ...spanOf(turned, shown) }
  }, [kpi, turned, typed, shown, format.currency])
  const question = useMemo(
    () => (goal === null ? null : { ...shown, goals: [goal] }),
    [shown, goal],
  )
  const found = useAnswer('seek', question)
  const sought = found.status === 'given' && !found.isStale ? found.answer[0] : undefined
  return (
    <Section title={t('scenarios.goal')}>
      <GoalFields
        asked={{ kpi, lever: turned, typed }}
        levers={levers}
        onChange={(asked) => {
          setKpi(asked.kpi)
          setLever(asked.lever)
          setTyped(asked.typed)
        }}
      />
      {found.status === 'failed' && <FailedState error={found.error} />}
      <p className={styles['answer']} aria-live="polite" data-testid="goal-answer">
        {goal !== null && sought !== undefined
          ? writeSought(goal, sought, format)
          : t(goal === null ? 'scenarios.goalEmpty' : 'scenarios.goalAsking')}
      </p>
    </Section>
  )
}

type Asked = { readonly kpi: Kpi; readonly lever: Lever; readonly typed: number | null }

type FieldsProps = {
  readonly asked: Asked
  readonly levers: readonly Lever[]
  readonly onChange: (asked: Asked) => void
}

function GoalFields({ asked, levers, onChange }: FieldsProps) {
  return (
    <div className={styles['fields']}>
      <Select
        label={t('scenarios.figure')}
        data={kpiChoices}
        value={asked.kpi}
        onChange={(value) => {
          const kpi = kpiChoices.find((choice) => choice.value === value)?.value
          if (kpi !== undefined) onChange({ ...asked, kpi, typed: usualTargets[kpi] })
        }}
        allowDeselect={false}
        data-testid="goal-kpi"
      />
      <UnitInput
        label={t('scenarios.target')}
        unit={unitOfKpi(asked.kpi)}
        value={asked.typed}
        onChange={(typed) => onChange({ ...asked, typed })}
      />
      <Select
        label={t('scenarios.turn')}
        data={levers.map((value) => ({ value, label: nameOfLever(value) }))}
        value={asked.lever}
        onChange={(value) => {
          const lever = levers.find((one) => one === value)
          if (lever) onChange({ ...asked, lever })
        }}
        allowDeselect={false}
        data-testid="goal-lever"
      />
    </div>
  )
}
