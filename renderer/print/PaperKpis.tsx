import type { DealPlan } from '#shared/deal-picker'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './paper.module.css'

type Props = { readonly plan: DealPlan; readonly objective: number | null }

export function PaperKpis({ plan, objective }: Props) {
  const format = useFormat()
  const money = (value: number) => format.moneyMajor(value)
  const compact = (value: number) => format.moneyMajor(value, { style: 'compact' })
  const rate = (value: number | null) => (value === null ? t('common.none') : format.rate(value, 2))
  const figures = [
    [t('dp.kpi.objective'), money(objective ?? 0)],
    [t('dp.kpi.income'), money(plan.annualIncome)],
    [t('dp.kpi.invested'), compact(plan.invested)],
    [t('dp.kpi.cashLeft'), compact(plan.cashLeft)],
    [t('dp.kpi.yield'), rate(plan.yield)],
    [t('dp.kpi.risk'), rate(plan.risk)],
    [t('dp.kpi.loan'), compact(plan.loan)],
  ]
  return (
    <dl className={styles['kpis']}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
