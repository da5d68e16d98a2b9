import type { Cap, DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../app/messages/t.ts'
import { allocationBy } from '../deal-picker/allocation.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { widthOf } from '../optimizations/width-of.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'

type Props = {
  readonly by: Cap['by']
  readonly input: DealPickerInput
  readonly plan: DealPlan
}

/** Where the money goes, as bars, with the limit that was set. */
export function ReportAllocation({ by, input, plan }: Props) {
  const format = useFormat()
  const title = t(by === 'sector' ? 'print.bySector' : 'print.byCity')
  const money = (amount: number | null) =>
    amount === null ? '' : format.moneyMajor(amount, { style: 'compact' })
  const rows = allocationBy(by, input, plan)
  const hasMost = rows.some(({ most }) => most !== null)
  const hasLeast = rows.some(({ least }) => least !== null)
  if (rows.length === 0) return null
  return (
    <ReportPart title={title}>
      <table className={styles['bars']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t(by === 'sector' ? 'print.sector' : 'print.city')}</th>
            <td />
            <th scope="col">{t('print.share')}</th>
            <th scope="col">{t('print.amount')}</th>
            {hasLeast && <th scope="col">{t('print.least')}</th>}
            {hasMost && <th scope="col">{t('print.most')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, share, amount, least, most }) => (
            <tr key={key}>
              <th scope="row">{groupLabel(key)}</th>
              <td className={styles['track']}>
                <span className={styles['bar']} style={{ width: widthOf(share, 1) }} />
              </td>
              <td>{format.rate(share)}</td>
              <td>{money(amount)}</td>
              {hasLeast && <td>{money(least)}</td>}
              {hasMost && <td>{money(most)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  )
}
