import { t } from '../app/messages/t.ts'
import { readable } from '../deal-picker/limit-labels.ts'
import { rejectedRows } from '../deal-picker/plan-rows.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { useFormat } from '../ui/use-format.ts'
import { PaperTable } from './PaperTable.tsx'

type Props = { readonly solved: DealPickerRun }

const shownCount = 40

/** The deals that were left out, the nearest first. */
export function PaperWhyNot({ solved: { input, explanation } }: Props) {
  const format = useFormat()
  if (!explanation || explanation.whyNot.length === 0) return null
  const rows = rejectedRows(input, explanation.whyNot.slice(0, shownCount))
  const isCut = explanation.rejectedCount > rows.length
  return (
    <PaperTable
      title={t('print.whyNot')}
      textColumns={2}
      {...(isCut
        ? {
            note: t('print.whyNotMore', {
              shown: rows.length,
              count: format.number(explanation.rejectedCount),
            }),
          }
        : {})}
      head={[
        t('deal.name'),
        t('dp.whyNot.reason'),
        t('deal.price'),
        t('deal.yield'),
        t('dp.whyNot.below'),
      ]}
      rows={rows.map((row) => [
        row.name,
        readable(row.sentence),
        format.moneyMajor(row.price),
        format.rate(row.yield, 2),
        row.neededPrice === null ? t('common.none') : format.moneyMajor(row.neededPrice),
      ])}
    />
  )
}
