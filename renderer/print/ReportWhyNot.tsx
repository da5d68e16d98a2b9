import type { DealPickerExplanation, DealPickerInput } from '#shared/deal-picker'
import { t } from '../app/messages/t.ts'
import { readable } from '../deal-picker/limit-labels.ts'
import { rejectedRows } from '../deal-picker/plan-rows.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'

type Props = { readonly input: DealPickerInput; readonly explanation: DealPickerExplanation }

// A page and a half; a list of thousands is for the spreadsheet.
const shownCount = 60

/** Each rejected deal, its price, and the price below which it would be picked. */
export function ReportWhyNot({ input, explanation }: Props) {
  const format = useFormat()
  const { whyNot, rejectedCount } = explanation
  const rows = rejectedRows(input, whyNot.slice(0, shownCount))
  const left = Math.max(0, rejectedCount - rows.length)
  if (rows.length === 0) return null
  return (
    <ReportPart title={t('print.whyNot')} note={t('print.whyNotCount', { count: rejectedCount })}>
      <ReportTable
        label={t('print.whyNot')}
        columns={[
          { title: t('print.deal') },
          { title: t('print.price'), isFigure: true },
          { title: t('print.yield'), isFigure: true },
          { title: t('print.neededPrice'), isFigure: true },
          { title: t('print.reason') },
        ]}
        rows={rows.map((row) => ({
          key: row.dealId,
          cells: [
            row.name,
            format.moneyMajor(row.price),
            format.rate(row.yield, 2),
            row.neededPrice === null ? t('common.none') : format.moneyMajor(row.neededPrice),
            readable(row.sentence),
          ],
        }))}
      />
      {left > 0 && <p className={styles['caution']}>{t('print.whyNotMore', { count: left })}</p>}
    </ReportPart>
  )
}
