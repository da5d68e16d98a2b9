import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../app/messages/t.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { chosenRows } from '../deal-picker/plan-rows.ts'
import { useFormat } from '../ui/use-format.ts'
import { chosenTotals } from './report-figures.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'

type Props = { readonly input: DealPickerInput; readonly plan: DealPlan }

const columns = () => [
  { title: t('print.deal') },
  { title: t('print.sector') },
  { title: t('print.city') },
  { title: t('print.share'), isFigure: true },
  { title: t('print.amount'), isFigure: true },
  { title: t('print.income'), isFigure: true },
  { title: t('print.yield'), isFigure: true },
  { title: t('print.risk'), isFigure: true },
]

/** The deals to buy, with their sums. */
export function ReportChosen({ input, plan }: Props) {
  const format = useFormat()
  const rows = chosenRows(input, plan)
  const totals = chosenTotals(rows)
  const rate = (value: number | null) => (value === null ? '' : format.rate(value, 2))
  return (
    <ReportPart
      title={t('print.chosen')}
      note={t('print.chosenCount', { count: rows.length, offered: input.deals.length })}
    >
      {rows.length === 0 ? (
        <p className={styles['sentence']}>{t('print.chosenNone')}</p>
      ) : (
        <ReportTable
          label={t('print.chosen')}
          columns={columns()}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              row.name,
              groupLabel(row.sector),
              groupLabel(row.city),
              format.rate(row.share),
              format.moneyMajor(row.amount),
              format.moneyMajor(row.income),
              rate(row.yield),
              rate(row.risk),
            ],
          }))}
          total={[
            t('common.total'),
            '',
            '',
            '',
            format.moneyMajor(totals.amount),
            format.moneyMajor(totals.income),
            rate(totals.yield),
            rate(totals.risk),
          ]}
        />
      )}
    </ReportPart>
  )
}
