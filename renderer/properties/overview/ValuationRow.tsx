import { TextInput } from '@mantine/core'
import type { Valuation } from '#shared/valuations'
import { t } from '../../app/messages/t.ts'
import { DayInput } from '../../ui/form/DayInput.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { ValuationMenu } from '../ValuationMenu.tsx'
import styles from './overview.module.css'
import { useValuationRow } from './use-valuation-row.ts'

type Props = { readonly valuation: Valuation; readonly onEdit: () => void }

/** A valuation whose cells are edited in place: Enter or leaving the row saves, Escape takes back. */
export function ValuationRow({ valuation, onEdit }: Props) {
  const format = useFormat()
  const { form, rowProps } = useValuationRow(valuation)
  const day = format.date(valuation.date)
  return (
    <tr {...rowProps}>
      <td>
        <DayInput
          label={t('valuation.dateOf', { date: day })}
          isLabelHidden
          value={form.draft.date}
          onChange={(next) => form.set('date', next)}
          error={form.messageOf('date')}
        />
      </td>
      <td>
        <TextInput
          aria-label={t('valuation.sourceOf', { date: day })}
          value={form.draft.source}
          onChange={(event) => form.set('source', event.currentTarget.value)}
          error={form.messageOf('source')}
        />
      </td>
      <td className={styles['amount']}>
        <UnitInput
          label={t('valuation.valueOf', { date: day })}
          isLabelHidden
          unit="money"
          value={form.draft.value}
          onChange={(next) => form.set('value', next)}
          error={form.messageOf('value')}
        />
      </td>
      <td className={styles['menu']}>
        <ValuationMenu valuation={valuation} onEdit={onEdit} />
      </td>
    </tr>
  )
}
