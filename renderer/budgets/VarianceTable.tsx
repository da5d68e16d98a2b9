import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react'
import type { PlanYear } from '#shared/budgets'
import type { Variance, VarianceReport } from '#shared/finance/plan-variance'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { RateText } from '../ui/RateText.tsx'
import styles from './budgets.module.css'

type Props = {
  readonly plan: PlanYear
  readonly report: VarianceReport
  /** The months that are not over stand in as planned. */
  readonly isOutlook: boolean
}

type Line = {
  readonly key: string
  readonly title: string
  readonly variance: Variance
  readonly style: 'line' | 'kind' | 'sum'
}

/** Plan, actual and variance by category and kind, down to NOI and cash flow; signed as booked. */
export function VarianceTable({ plan, report, isOutlook }: Props) {
  const isPartly = isOutlook && plan.fullMonths < 12
  return (
    <div className={styles['scroll']} role="group" aria-label={t('plan.table')} tabIndex={0}>
      <table className={styles['variance']} data-testid="variance-table">
        <thead>
          <tr>
            <th scope="col">{t('money.category')}</th>
            <th scope="col">{t('plan.plan')}</th>
            <th scope="col">{t(isPartly ? 'plan.expected' : 'plan.actual')}</th>
            <th scope="col">{t('plan.variance')}</th>
            <th scope="col">{t('plan.share')}</th>
            <th scope="col">{t('plan.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(plan, report).map(({ key, title, variance, style }) => (
            <tr key={key} className={styles[style]}>
              <th scope="row">{title}</th>
              <td>
                <MoneyText minor={variance.plan} />
              </td>
              <td>
                <MoneyText minor={variance.actual} />
              </td>
              <td>
                <MoneyText minor={variance.variance} signed />
              </td>
              <td>
                <RateText rate={variance.share} reason={t('plan.noShare')} />
              </td>
              <td>
                <Verdict isFavourable={variance.isFavourable} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <UnplannedKinds report={report} />
    </div>
  )
}

/** Loan payments that were booked but never planned make a cash flow look worse than it is. */
function UnplannedKinds({ report }: Pick<Props, 'report'>) {
  const kinds = report.kinds
    .filter(({ kind, total }) => kind !== 'income' && total.plan === 0 && total.actual !== 0)
    .map(({ kind }) => t(`plan.kind.${kind}`).toLocaleLowerCase())
  if (kinds.length === 0) return null
  return <p className={styles['note']}>{t('plan.noDebt', { kinds: kinds.join(', ') })}</p>
}

function linesOf(plan: PlanYear, report: VarianceReport): Line[] {
  const names = new Map(plan.rows.map(({ category, name }) => [category, name]))
  const partOf = (kinds: readonly string[]): Line[] =>
    report.kinds
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ kind, lines, total }) => {
        const head: Line = {
          key: kind,
          title: t(`plan.kind.${kind}`),
          variance: total,
          style: 'kind',
        }
        return [head].concat(
          lines.map((line) => ({
            key: line.category,
            title: names.get(line.category) ?? categoryName(line.category),
            variance: line,
            style: 'line',
          })),
        )
      })
  return [
    ...partOf(['income', 'operating']),
    { key: 'noi', title: t('money.noi'), variance: report.noi, style: 'sum' },
    ...partOf(['capex', 'interest', 'principal']),
    { key: 'cashFlow', title: t('money.cashFlow'), variance: report.cashFlow, style: 'sum' },
  ]
}

/** In a word and an arrow, not by colour alone. */
function Verdict({ isFavourable }: Pick<Variance, 'isFavourable'>) {
  const [word, Icon, tone] =
    isFavourable === null
      ? (['plan.verdict.same', IconMinus, 'neutral'] as const)
      : isFavourable
        ? (['plan.verdict.good', IconArrowUpRight, 'good'] as const)
        : (['plan.verdict.bad', IconArrowDownRight, 'bad'] as const)
  return (
    <span className={`${styles['verdict']} ${styles[tone]}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(word)}
    </span>
  )
}
