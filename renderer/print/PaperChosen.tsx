import type { DealPickerInput, DealPlan } from '#shared/deal-picker'
import { t } from '../app/messages/t.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { chosenRows } from '../deal-picker/plan-rows.ts'
import { useFormat } from '../ui/use-format.ts'
import { PaperTable } from './PaperTable.tsx'

type Props = { readonly input: DealPickerInput; readonly plan: DealPlan }

/** What the plan buys. */
export function PaperChosen({ input, plan }: Props) {
  const format = useFormat()
  const rate = (value: number | null) => (value === null ? t('common.none') : format.rate(value, 2))
  return (
    <PaperTable
      title={t('dp.chosen')}
      textColumns={3}
      empty={t('dp.chosen.none')}
      head={[
        t('deal.name'),
        t('deal.sector'),
        t('properties.city'),
        t('dp.chosen.share'),
        t('dp.chosen.amount'),
        t('dp.chosen.income'),
        t('deal.yield'),
        t('deal.risk'),
      ]}
      rows={chosenRows(input, plan).map((row) => [
        row.name,
        groupLabel(row.sector),
        row.city,
        format.rate(row.share),
        format.moneyMajor(row.amount),
        format.moneyMajor(row.income),
        rate(row.yield),
        rate(row.risk),
      ])}
      total={[
        t('common.total'),
        '',
        '',
        '',
        format.moneyMajor(plan.invested),
        format.moneyMajor(plan.annualIncome),
        rate(plan.yield),
        rate(plan.risk),
      ]}
    />
  )
}
