import { minorToMajor } from '#shared/money'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { areaBetween, lineOf, scaleOf } from './printed-paths.ts'
import styles from './report.module.css'

/** Nothing, and the ends of the scale where they do not lie on it. */
const ticksOf = (least: number, most: number): number[] =>
  [...new Set([least, 0, most])].filter(
    (value) => value === 0 || Math.abs(value) > 0.12 * (most - least),
  )

type Props = { readonly result: MonteCarloResult; readonly currency: string }

const [width, height, left, bottom] = [360, 170, 58, 16]

/** Cash over time on paper: the middle nine tenths, the middle half, the middle. */
export function PrintedFan({ result, currency }: Props) {
  const format = useFormat()
  const { cash } = result.fan
  const known = [...cash.p5, ...cash.p95].flatMap((value) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  const x = scaleOf([0, result.months - 1], [left, width])
  const y = scaleOf([least, most], [height - bottom, 6])
  const name = t('risk.fan', { name: t('risk.series.cash') })
  const money = (minor: number) =>
    format.moneyMajor(minorToMajor(minor, currency), { style: 'compact' })
  return (
    <figure className={styles['drawing']}>
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <path d={areaBetween(cash.p5, cash.p95, x, y)} className={styles['band90']} />
        <path d={areaBetween(cash.p25, cash.p75, x, y)} className={styles['band50']} />
        <path d={lineOf(cash.p50, x, y)} className={styles['line']} />
        <line x1={left} x2={width} y1={y(0)} y2={y(0)} className={styles['axis']} />
        {ticksOf(least, most).map((value) => (
          <text key={value} x={left - 5} y={y(value) + 3} textAnchor="end">
            {money(value)}
          </text>
        ))}
        <text x={left} y={height - 2}>
          {format.month(result.startMonth)}
        </text>
        <text x={width} y={height - 2} textAnchor="end">
          {t('risk.afterMonths', { count: result.months })}
        </text>
      </svg>
    </figure>
  )
}
