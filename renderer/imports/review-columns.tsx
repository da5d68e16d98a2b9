import { UnstyledButton } from '@mantine/core'
import type { DataTableColumn } from 'mantine-datatable'
import type { Outcome, ReviewRow } from '#shared/imports/bank-imports'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import styles from './imports.module.css'
import type { Targets } from './use-targets.ts'

export const outcomeTones: Record<Outcome, Tone> = {
  new: 'good',
  duplicate: 'neutral',
  matched: 'accent',
  unclear: 'warn',
}

/** @param onAssign is called with the line whose property or category is to be chosen */
export const reviewColumns = (
  targets: Targets,
  onAssign: (index: number) => void,
): DataTableColumn<ReviewRow>[] => [
  { accessor: 'line', title: t('import.line'), width: 64, textAlign: 'right' },
  {
    accessor: 'date',
    title: t('import.date'),
    width: 118,
    render: ({ date }) => <DateText date={date} />,
  },
  {
    accessor: 'payee',
    title: `${t('import.payee')} · ${t('import.description')}`,
    render: ({ payee, description, reference }) => (
      <div className={styles['words']}>
        <span>{payee || description}</span>
        <span className={styles['hint']}>
          {[payee === '' ? '' : description, reference].filter((text) => text !== '').join(' · ')}
        </span>
      </div>
    ),
  },
  {
    accessor: 'amount',
    title: t('import.amount'),
    width: 120,
    textAlign: 'right',
    render: ({ amount }) => <ExactMoney minor={amount} toned />,
  },
  {
    accessor: 'category',
    title: `${t('import.category')} · ${t('import.propertyOf')}`,
    width: 210,
    render: (row) => <Assigned row={row} targets={targets} onAssign={onAssign} />,
  },
  {
    accessor: 'outcome',
    title: t('import.outcome'),
    width: 270,
    render: ({ outcome, reason, skip }) => (
      <div className={styles['words']}>
        {skip ? (
          <StatusBadge tone="neutral">{t('import.outcome.skipped')}</StatusBadge>
        ) : (
          <StatusBadge tone={outcomeTones[outcome]}>{t(`import.outcome.${outcome}`)}</StatusBadge>
        )}
        <span className={styles['hint']} title={reason}>
          {reason}
        </span>
      </div>
    ),
  },
]

type AssignedProps = {
  readonly row: ReviewRow
  readonly targets: Targets
  readonly onAssign: (index: number) => void
}

/** Category and property of a line; a click chooses others. */
function Assigned({ row, targets, onAssign }: AssignedProps) {
  const { index, line, date, category, propertyId, unitId, outcome } = row
  if (date === null || outcome === 'duplicate') return null
  const place = [targets.nameOf(propertyId), targets.nameOf(unitId)].filter((name) => name !== '')
  return (
    <UnstyledButton
      className={styles['assigned'] ?? ''}
      aria-label={t('import.assignLine', { line })}
      onClick={() => onAssign(index)}
    >
      <span className={category === null ? styles['hint'] : ''}>
        {outcome === 'matched' ? '' : targets.nameOf(category) || t('import.noCategory')}
      </span>
      <span className={styles['hint']}>{place.join(', ') || t('import.noProperty')}</span>
    </UnstyledButton>
  )
}
