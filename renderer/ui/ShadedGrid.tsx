import type { CSSProperties } from 'react'
import styles from './shaded-grid.module.css'

export type GridCell = { readonly value: number | null; readonly text: string }

type Props = {
  readonly caption: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly GridCell[])[]
  /** The place of the figure as it stands. */
  readonly center: { readonly row: number; readonly column: number }
  readonly isStale: boolean
  readonly testId: string
}

/** A figure at every pair of two moves, each cell shaded by where it stands between the least and the most. */
export function ShadedGrid({ caption, rows, columns, cells, center, isStale, testId }: Props) {
  const values = cells.flat().flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const shadeOf = (value: number | null): CSSProperties =>
    value === null
      ? {}
      : {
          background: `color-mix(in srgb, var(--fh-accent-bar) ${Math.round(shareOf(value, least, most) * 45)}%, transparent)`,
        }
  return (
    <div className={styles['scroll']} aria-busy={isStale}>
      <table className={styles['grid']} data-testid={testId}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rowLabel, row) => (
            <tr key={rowLabel}>
              <th scope="row">{rowLabel}</th>
              {columns.map((label, column) => {
                const { value, text } = cells[row]?.[column] ?? { value: null, text: '' }
                const isCenter = row === center.row && column === center.column
                return (
                  <td
                    key={label}
                    style={shadeOf(value)}
                    className={isCenter ? styles['asItStands'] : ''}
                  >
                    {text}
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
