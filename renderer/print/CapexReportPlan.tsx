import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { type PlannedWorks, plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { t } from '../app/messages/t.ts'
import { monthsOf, yearMarks } from '../capex-phasing/results/gantt-rows.ts'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './capex-report.module.css'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'

type Props = { readonly input: CapexPhasingInput; readonly plan: CapexPlan }

/** The works as bars and as a table, and every month's money. */
export const CapexReportPlan = ({ input, plan }: Props) => (
  <>
    <ReportPart title={t('cx.gantt')}>
      <Bars input={input} plan={plan} />
    </ReportPart>
    <ReportPart title={t('cx.planned')}>
      <WorksTable input={input} plan={plan} />
    </ReportPart>
    <ReportPart title={t('cx.money')} note={t('cx.moneyNote')}>
      <MonthsTable input={input} plan={plan} />
    </ReportPart>
  </>
)

function WorksTable({ input, plan }: Props) {
  const format = useFormat()
  const works = plannedWorks(input, plan)
  const money = (value: number) => format.moneyMajor(value)
  const costOf = ({ costs }: PlannedWorks) => sumOf(costs, ({ cost }) => cost)
  return (
    <ReportTable
      label={t('cx.planned')}
      columns={[
        { title: t('project.name') },
        { title: t('project.start') },
        { title: t('cx.finish') },
        { title: t('project.cost'), isFigure: true },
        { title: t('cx.kpi.objective'), isFigure: true },
      ]}
      rows={works.map((each) => ({
        key: each.id,
        cells: [
          each.name,
          format.month(each.start),
          format.month(each.finish),
          money(costOf(each)),
          money(each.npv),
        ],
      }))}
      total={[
        t('cx.total'),
        '',
        '',
        money(sumOf(works, costOf)),
        money(sumOf(works, ({ npv }) => npv)),
      ]}
    />
  )
}

function MonthsTable({ input, plan }: Props) {
  const format = useFormat()
  const busy = plan.months.filter(({ spend, rentLoss }) => spend > 0 || rentLoss > 0)
  const hasCash = input.cash !== undefined
  return (
    <ReportTable
      label={t('cx.money')}
      columns={[
        { title: t('cx.month') },
        { title: t('cx.flow.spend'), isFigure: true },
        { title: t('cx.flow.rentLoss'), isFigure: true },
        { title: t('cx.flow.uplift'), isFigure: true },
        ...(hasCash ? [{ title: t('cx.pot'), isFigure: true }] : []),
      ]}
      rows={busy.map(({ month, spend, rentLoss, uplift, cash = 0 }) => {
        const figures = [spend, rentLoss, uplift, ...(hasCash ? [cash] : [])]
        const written = figures.map((value) => format.moneyMajor(value))
        return { key: month, cells: [format.month(month), ...written] }
      })}
    />
  )
}

function Bars({ input, plan }: Props) {
  const months = monthsOf(input)
  const marks = yearMarks(months)
  const works = plannedWorks(input, plan)
  const part = (count: number) => `${(count / months.length) * 100}%`
  return (
    <div className={styles['bars']} aria-hidden>
      <div className={styles['scale']}>
        {marks.map(({ year, t: at }, k) => (
          <span key={year} style={{ left: part(at) }}>
            {hasRoom(at, marks[k + 1]?.t, months.length) && year}
          </span>
        ))}
      </div>
      {works.map(({ id, name, start, costs }) => (
        <div key={id} className={styles['line']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['track']}>
            <i style={{ left: part(months.indexOf(start)), width: part(costs.length) }} />
          </span>
        </div>
      ))}
    </div>
  )
}

/** Whether a year can be written before the next one begins; paper is narrow. */
const hasRoom = (at: number, next: number | undefined, months: number): boolean =>
  ((next ?? months) - at) / months > 0.08
