import type { CSSProperties } from 'react'
import type { Figure } from '#shared/finance/figure'
import type { GridAxis, Kpi } from '#shared/finance/pro-forma/sensitivity'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { nameOfKpi, writeKpi } from './kpi-words.ts'
import styles from './scenarios.module.css'
import { writeMove } from './write-overrides.ts'

type Props = {
  readonly kpi: Kpi
  readonly rows: GridAxis
  readonly columns: GridAxis
  readonly cells: readonly (readonly Figure[])[]
  readonly isStale: boolean
}

/** The figures as a table, each cell shaded by where it stands between the least and the most. */
export function GridTable({ kpi, rows, columns, cells, isStale }: Props) {
  const format = useFormat()
  const values = cells.flat().flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const shadeOf = (value: number | null): CSSProperties =>
    value === null
      ? {}
      : {
          background: `color-mix(in srgb, var(--fh-accent-bar) ${Math.round(shareOf(value, least, most) * 45)}%, transparent)`,
        }
  return (
    <div className={styles['gridScroll']} aria-busy={isStale}>
      <table className={styles['grid']} data-testid="scenario-grid">
        <caption>
          {t('scenarios.gridCaption', {
            kpi: nameOfKpi(kpi),
            rows: t(`scenarios.driver.${rows.driver}`),
            columns: t(`scenarios.driver.${columns.driver}`),
          })}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.values.map((move) => (
              <th key={move} scope="col">
                {writeMove(columns.driver, move, format)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.values.map((rowMove, row) => (
            <tr key={rowMove}>
              <th scope="row">{writeMove(rows.driver, rowMove, format)}</th>
              {columns.values.map((move, column) => {
                const value = cells[row]?.[column]?.value ?? null
                return (
                  <td
                    key={move}
                    style={shadeOf(value)}
                    className={rowMove === 0 && move === 0 ? styles['asItStands'] : ''}
                  >
                    {writeKpi(kpi, value, format)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const shareOf = (value: number, least: number, most: number): number =>
  most === least ? 0 : (value - least) / (most - least)
