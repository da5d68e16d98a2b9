import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import {
  flowLines,
  type ProjectionLine,
  type ProjectionLines,
  stateLines,
} from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { MonthText } from '../ui/MonthText.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

export type MonthRow = {
  readonly month: string
  readonly amounts: Readonly<Record<ProjectionLine, number>>
}

/** Shown without being chosen; every other line waits under "Columns". */
const shownAtFirst = new Set<ProjectionLine>([
  'egi',
  'expenses',
  'noi',
  'interest',
  'principal',
  'levered',
  'balance',
  'value',
  'cash',
])

export const monthColumns: readonly TableColumn<MonthRow>[] = [
  {
    key: 'month',
    title: t('scenarios.month'),
    value: ({ month }) => month,
    render: ({ month }) => <MonthText month={month} />,
  },
  ...flowLines.map((line) => ({
    ...lineColumn(line),
    total: (rows: readonly MonthRow[]) => sumOf(rows, ({ amounts }) => amounts[line]),
  })),
  ...stateLines.map(lineColumn),
]

function lineColumn(line: ProjectionLine): TableColumn<MonthRow> {
  return {
    key: line,
    title: t(`scenarios.line.${line}`),
    kind: 'money',
    value: ({ amounts }) => amounts[line],
    isOptional: !shownAtFirst.has(line),
  }
}

/** A row for the close and one for every month after it. */
export function monthRows(startMonth: string, lines: ProjectionLines): MonthRow[] {
  const axis = monthAxis(startMonth, lines.noi.length)
  const names = [...flowLines, ...stateLines]
  return lines.noi.map((_, month) => ({
    month: monthAt(axis, month),
    amounts: Object.fromEntries(
      names.map((line) => [line, lines[line][month] ?? 0]),
    ) as MonthRow['amounts'],
  }))
}
