import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { DealTerms } from '#shared/deals/deal-terms'
import {
  type DealGoal,
  type DealKpi,
  dealKpis,
  type DealLever,
  leversOf,
  withLever,
} from '#shared/finance/deal-goals'
import type { Sought } from '#shared/finance/pro-forma/seek-goal'
import { t } from '../app/messages/t.ts'
import { useAnswer } from '../scenarios/use-answer.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { PickSelect } from '../ui/PickSelect.tsx'
import { Section } from '../ui/Section.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { nameOfDealKpi, unitOfDealKpi, writeDealKpi, writeLever } from './deal-words.ts'
import { TermInput } from './TermInput.tsx'
import styles from './underwriting.module.css'

type Props = {
  readonly terms: DealTerms
  /** Writes the answer into the underwriting. */
  readonly onTake: (terms: DealTerms) => void
}

const usualTargets: Readonly<Record<DealKpi, number>> = {
  leveredIrr: 0.12,
  unleveredIrr: 0.08,
  equityMultiple: 2,
  npv: 0,
  cashOnCash: 0.06,
  dscr: 1.25,
  minDscr: 1.2,
  goingInCap: 0.06,
  noiYear1: 0,
  cashToClose: 0,
  cashLowPoint: 0,
}

/** Any figure, what it should be, and what has to give for it: "the most I can pay for a DSCR of 1.25". */
export function GoalSection({ terms, onTake }: Props) {
  const format = useFormat()
  const [asked, setAsked] = useState<Asked>({
    kpi: 'leveredIrr',
    lever: 'price',
    target: terms.targetIrr,
  })
  const levers = leversOf(terms)
  const { kpi, target } = asked
  const lever = levers.includes(asked.lever) ? asked.lever : 'price'
  const goal = useMemo(
    () => (target === null ? null : { kpi, lever, target }),
    [kpi, lever, target],
  )
  const question = useMemo(() => (goal === null ? null : { terms, goals: [goal] }), [terms, goal])
  const found = useAnswer('dealGoals', question)
  const sought = found.status === 'given' && !found.isStale ? found.answer[0] : undefined
  return (
    <Section title={t('uw.goal')}>
      <GoalFields asked={{ kpi, lever, target }} {...{ terms, levers }} onAsk={setAsked} />
      {found.status === 'failed' && <FailedState error={found.error} />}
      <p className={styles['answer']} aria-live="polite" data-testid="uw-goal-answer">
        {goal !== null && sought !== undefined
          ? writeAnswer(goal, sought, terms, format)
          : t(goal === null ? 'uw.goal.empty' : 'uw.goal.asking')}
      </p>
      {sought?.status === 'found' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onTake(withLever(terms, lever, sought.value))}
          data-testid="uw-goal-take"
        >
          {t('uw.take')}
        </Button>
      )}
    </Section>
  )
}

type Asked = { readonly kpi: DealKpi; readonly lever: DealLever; readonly target: number | null }

type FieldsProps = {
  readonly asked: Asked
  readonly terms: DealTerms
  readonly levers: readonly DealLever[]
  readonly onAsk: (asked: Asked) => void
}

const GoalFields = ({ asked, terms, levers, onAsk }: FieldsProps) => (
  <div className={styles['goal']}>
    <PickSelect
      label={t('uw.goal.figure')}
      options={dealKpis.map((value) => ({ value, label: nameOfDealKpi(value) }))}
      value={asked.kpi}
      onPick={(kpi) => {
        const target = kpi === 'leveredIrr' ? terms.targetIrr : usualTargets[kpi]
        onAsk({ ...asked, kpi, target })
      }}
      data-testid="uw-goal-kpi"
    />
    <TermInput
      label={t('uw.goal.target')}
      unit={unitOfDealKpi(asked.kpi)}
      value={asked.target}
      onChange={(target) => onAsk({ ...asked, target })}
      error={undefined}
    />
    <PickSelect
      label={t('uw.goal.lever')}
      options={levers.map((value) => ({ value, label: t(`uw.lever.${value}`) }))}
      value={asked.lever}
      onPick={(lever) => onAsk({ ...asked, lever })}
      data-testid="uw-goal-lever"
    />
  </div>
)

function writeAnswer(
  { kpi, lever, target }: DealGoal,
  sought: Sought,
  terms: DealTerms,
  format: Formatters,
): string {
  if (sought.status === 'unknown') return sought.reason
  const words = {
    lever: t(`uw.lever.${lever}`),
    value: writeLever(lever, sought.value, terms, format),
    kpi: nameOfDealKpi(kpi),
    figure: writeDealKpi(kpi, sought.figure, format),
    target: writeDealKpi(kpi, target, format),
  }
  return t(sought.status === 'found' ? 'uw.goal.found' : 'uw.goal.missed', words)
}
