import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import styles from '../ui/form/form.module.css'
import { UnitInput } from '../ui/UnitInput.tsx'

/** Up to which month of the loan repaying early costs which share of what is repaid. */
export type PenaltyRow = { readonly untilMonth: number | null; readonly rate: number | null }

type Props = {
  readonly rows: readonly PenaltyRow[]
  readonly onRows: (rows: readonly PenaltyRow[]) => void
  readonly messageOf: (path: string) => string | undefined
}

/** The steps of a prepayment penalty. */
export function PenaltyRows({ rows, onRows, messageOf }: Props) {
  const change = (index: number, part: Partial<PenaltyRow>) =>
    onRows(rows.map((row, n) => (n === index ? { ...row, ...part } : row)))
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>{t('loan.penalty')}</legend>
      {rows.map((row, index) => (
        // A row has no name of its own: its place in the list is what the schema's messages go by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['row']}>
          <UnitInput
            label={t('loan.penaltyUntil', { number: index + 1 })}
            unit="months"
            value={row.untilMonth}
            onChange={(untilMonth) => change(index, { untilMonth })}
            error={messageOf(`prepaymentSteps.${index}.untilMonth`)}
            placeholder={t('loan.penaltyMonthExample')}
            isLabelHidden
          />
          <UnitInput
            label={t('loan.penaltyRate', { number: index + 1 })}
            unit="percent"
            value={row.rate}
            onChange={(rate) => change(index, { rate })}
            error={messageOf(`prepaymentSteps.${index}.rate`)}
            placeholder={t('loan.penaltyRateExample')}
            isLabelHidden
          />
          <ActionIcon
            size={36}
            aria-label={t('loan.penaltyRemove', { number: index + 1 })}
            onClick={() => onRows(rows.filter((_row, n) => n !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => onRows([...rows, { untilMonth: null, rate: null }])}
        data-testid="add-penalty"
      >
        {t('loan.penaltyAdd')}
      </Button>
    </fieldset>
  )
}
