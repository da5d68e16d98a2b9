import type { RentRoll } from '#shared/rent-roll'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import { rentRollPrintColumns, printLine, printSums } from './rent-roll-lines.ts'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import styles from './report.module.css'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly roll: RentRoll; readonly portfolioId: string }

/** The rent roll on paper: the sums, then each property with its units. */
export function RentRollReport({ roll, portfolioId }: Props) {
  const format = useFormat()
  usePrintReady()
  const columns = rentRollPrintColumns()
  return (
    <main className={styles['report']}>
      <RentRollHead roll={roll} portfolioId={portfolioId} />
      {roll.properties.map(({ propertyId, propertyName, rows, totals }) => (
        <ReportPart
          key={propertyId}
          title={propertyName}
          note={t('rentRoll.letOf', { letUnits: totals.letUnits, units: totals.units })}
        >
          <ReportTable
            label={propertyName}
            columns={columns}
            rows={rows.map((row) => ({ key: row.unitId, cells: printLine(row, format) }))}
            total={printSums(totals, format)}
          />
        </ReportPart>
      ))}
      <ReportPart title={t('rentRoll.all')}>
        <ReportTable
          label={t('rentRoll.all')}
          columns={columns}
          rows={[]}
          total={printSums(roll.totals, format)}
        />
      </ReportPart>
    </main>
  )
}

function RentRollHead({ roll: { date, totals }, portfolioId }: Props) {
  const format = useFormat()
  const { portfolios } = useWorkspace()
  const written = (value: number | null, write: (value: number) => string) =>
    value === null ? t('common.none') : write(value)
  const figures = [
    [t('rentRoll.let'), t('rentRoll.letOf', { letUnits: totals.letUnits, units: totals.units })],
    [t('rentRoll.occupancy'), written(totals.occupancy, (rate) => format.rate(rate))],
    [t('rentRoll.occupancyByArea'), written(totals.occupancyByArea, (rate) => format.rate(rate))],
    [t('lease.rent'), format.money(totals.monthlyRent)],
    [t('rentRoll.annualRent'), format.money(totals.annualRent)],
    [t('rentRoll.wault'), written(totals.wault, (years) => format.number(years, 2))],
  ]
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['kicker']}>{t('leasing.rentRoll')}</p>
        <h1 className={styles['title']}>
          {portfolios.find(({ id }) => id === portfolioId)?.name ?? t('common.none')}
        </h1>
        <dl className={styles['facts']}>
          <div>
            <dt>{t('rentRoll.day')}</dt>
            <dd>{format.date(date)}</dd>
          </div>
        </dl>
      </header>
      <dl className={styles['kpis']}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
