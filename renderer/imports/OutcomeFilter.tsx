import { Outcome, type OutcomeCounts } from '#shared/imports/bank-imports'
import { t } from '../app/messages/t.ts'
import { CountFilter } from '../ui/CountFilter.tsx'

type Props = {
  readonly counts: OutcomeCounts
  readonly outcome: Outcome | null
  readonly onOutcome: (outcome: Outcome | null) => void
}

/** How many lines ended in which way; a click shows only those. */
export function OutcomeFilter({ counts, outcome, onOutcome }: Props) {
  const options = [null, ...Outcome.options].map((value) => ({
    value,
    label: t(`import.outcome.${value ?? 'all'}`),
    count: value === null ? counts.total : counts[value],
  }))
  return (
    <CountFilter
      label={t('import.outcome')}
      options={options}
      value={outcome}
      onValue={onOutcome}
    />
  )
}
