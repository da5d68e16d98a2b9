import { toCsv } from '../exports/csv.ts'
import { columnWords } from './deal-cells.ts'

/** An example of a list of deals: every column, three deals, rates as fractions. */
export const dealFileTemplate = (): string =>
  toCsv([
    Object.values(columnWords),
    ['A-1', '12 Elm Street', 600000, 0.08, null, 0.02, 'office', 'Austin', null, null, null, null],
    ['A-2', 'Harbour Row', 500000, null, 35000, 0.04, 'retail', 'Boston', null, null, 50000, null],
    ['A-3', 'Mill Court', 400000, 0.06, null, 0.01, 'office', 'Austin', null, null, null, 300000],
  ])
