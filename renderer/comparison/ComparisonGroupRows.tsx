import type { ComparisonGroup } from '#shared/finance/comparison'
import type { FigureKey } from '#shared/finance/metric-formulas'
import { metricKeys } from '#shared/finance/portfolio-metrics'
import { t } from '../app/messages/t.ts'
import { MetricText } from '../ui/MetricText.tsx'
import { Term } from '../ui/Term.tsx'
import { ComparedFigure } from './ComparedFigure.tsx'
import styles from './comparison.module.css'
import type { Base, ComparisonLine } from './comparison-lines.ts'

type Props = {
  readonly group: ComparisonGroup
  readonly lines: readonly ComparisonLine[]
  readonly columns: number
  readonly base: Base
  readonly onOpen: OpenFigure
}

/** Opens how a figure of a property is computed. */
export type OpenFigure = (metric: FigureKey, propertyId: string) => void

/** The figures of one question: how large, what it earns, what is owed, what it returns, how it is let. */
export function ComparisonGroupRows({ group, lines, columns, base, onOpen }: Props) {
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={columns}>
          {t(`comparison.group.${group}`)}
        </th>
      </tr>
      {lines.map(({ row, cells, average }) => (
        <tr key={row.key}>
          <th scope="row">
            <Term help={t(`cmp.${row.key}.help`)}>{t(`cmp.${row.key}`)}</Term>
          </th>
          {cells.map((cell) => (
            <td key={cell.id}>
              <ComparedFigure
                cell={cell}
                unit={row.unit}
                base={base}
                onOpen={opener(row.key, cell.id, onOpen)}
              />
            </td>
          ))}
          <td className={styles['average']}>
            <MetricText figure={average} unit={row.unit} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** Figures a unit or an area are divisions of the others: those open, these do not. */
function opener(key: string, propertyId: string, onOpen: OpenFigure): (() => void) | null {
  const metric = metricKeys.find((name) => name === key)
  return metric === undefined ? null : () => onOpen(metric, propertyId)
}
