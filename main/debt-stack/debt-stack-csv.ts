import { exactRateAt } from '#shared/debt-stack/debt-stack-schedule'
import { toCsv } from '../exports/csv.ts'
import {
  type DebtStackExport,
  repaymentWords,
  trancheById,
  trancheName,
  typeWords,
} from './debt-stack-export.ts'

const header = [
  'Tranche',
  'Type',
  'Rank',
  'Amount of the tranche',
  'Rate a year',
  'Repayment',
  'Month',
  'Date',
  'Owed before',
  'Interest',
  'Principal',
  'Balloon',
  'Owed after',
]

/**
 * A Debt Stack run as one plain table: every payment of every loan, and one line for each tranche without
 * payments; money in units of the portfolio's currency and rates as fractions.
 */
export function debtStackCsv(data: DebtStackExport): string {
  const scheduled = new Set(data.schedules.map(({ id }) => id))
  const others = data.lines.filter(({ tranche }) => !scheduled.has(tranche.id))
  return toCsv([
    header,
    ...data.schedules.flatMap(({ id, amount, rows }) => {
      const start = startCells(data, id, amount)
      return rows.map((row) =>
        start.concat([
          row.n,
          row.date,
          row.opening,
          row.interest,
          row.principal,
          row.balloon,
          row.closing,
        ]),
      )
    }),
    ...others.map(({ tranche, amount }) =>
      startCells(data, tranche.id, amount).concat(Array.from({ length: 7 }, () => null)),
    ),
  ])
}

function startCells(data: DebtStackExport, id: string, amount: number) {
  const tranche = trancheById(data, id)
  const cells: (string | number | null)[] = [
    trancheName(tranche),
    typeWords(tranche),
    tranche.rank ?? 1,
    amount,
    exactRateAt(tranche, data.scenario.index),
    repaymentWords(tranche),
  ]
  return cells
}
