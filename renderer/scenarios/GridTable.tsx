import type { Figure } from '#shared/finance/figure'
import type { GridAxis, Kpi } from '#shared/finance/pro-forma/sensitivity'
import { t } from '../app/messages/t.ts'
import { ShadedGrid } from '../ui/ShadedGrid.tsx'
import { useFormat } from '../ui/use-format.ts'
import { nameOfKpi, writeKpi } from './kpi-words.ts'
import { writeMove } from './write-overrides.ts'

type Props = {
  readonly kpi: Kpi
  readonly rows: GridAxis
  readonly columns: GridAxis
  readonly cells: readonly (readonly Figure[])[]
  readonly isStale: boolean
}

/** The figures as a table, by the moves of two drivers. */
export function GridTable({ kpi, rows, columns, cells, isStale }: Props) {
  const format = useFormat()
  const movesOf = ({ driver, values }: GridAxis) =>
    values.map((move) => writeMove(driver, move, format))
  return (
    <ShadedGrid
      caption={t('scenarios.gridCaption', {
        kpi: nameOfKpi(kpi),
        rows: t(`scenarios.driver.${rows.driver}`),
        columns: t(`scenarios.driver.${columns.driver}`),
      })}
      rows={movesOf(rows)}
      columns={movesOf(columns)}
      cells={cells.map((row) =>
        row.map(({ value }) => ({ value, text: writeKpi(kpi, value, format) })),
      )}
      center={{ row: rows.values.indexOf(0), column: columns.values.indexOf(0) }}
      isStale={isStale}
      testId="scenario-grid"
    />
  )
}
