import { addMonths } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import { type MonthsLine, yearOf } from './category-lines.ts'
import styles from './money.module.css'

type Props = {
  readonly label: string
  readonly year: number
  readonly lines: readonly MonthsLine[]
}

/** Lines by month with their year; amounts in whole currency units, so that a year fits the page. */
export function MonthsMatrix({ label, year, lines }: Props) {
  const format = useFormat()
  const months = Array.from({ length: 12 }, (_, month) => addMonths(`${year}-01`, month))
  const write = (amount: number) =>
    amount === 0 ? t('common.none') : format.number(minorToMajor(amount, format.currency))
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={label}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{t('money.category')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {format.month(month, 'narrow')}
              </th>
            ))}
            <th scope="col">{t('common.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className={line.isSum ? styles['sum'] : ''}>
              <th scope="row">{line.title}</th>
              {months.map((month, index) => (
                <td key={month}>{write(line.months[index] ?? 0)}</td>
              ))}
              <td className={styles['year']}>{write(yearOf(line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
