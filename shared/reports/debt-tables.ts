import type { Covenants } from '../loans/covenants.ts'
import { type IsoDate, monthOf } from '../dates.ts'
import { loanBalanceOn } from '../finance/loan-balance.ts'
import { loanRateOn } from '../finance/loan-rate.ts'
import { loanMaturityDate } from '../finance/loan-schedule.ts'
import type { Minor } from '../money.ts'
import { propertyValueOn } from '../finance/property-value.ts'
import { buildTable, column, RowList } from './build-table.ts'
import type { ReportProperty } from './property-facts.ts'
import type { ReportTable } from './report-document.ts'

type OwnLoan = ReportProperty['loans'][number]

const runsOn = ({ loan }: OwnLoan, asOf: IsoDate): boolean =>
  loan.startDate <= asOf &&
  (loan.endedDate === null || loan.endedDate > asOf) &&
  loanMaturityDate(loan) > asOf

/** Every loan that runs on the day, by property. */
export function loansTable(properties: readonly ReportProperty[], asOf: IsoDate): ReportTable {
  const list = new RowList()
  const rows = properties.flatMap(({ property, loans }) =>
    loans
      .filter((own) => runsOn(own, asOf))
      .map(({ loan, schedule }) =>
        list.line([
          property.name,
          loan.lender,
          loan.amount,
          loanBalanceOn(loan, schedule, asOf),
          loan.rate.type === 'floating' && loan.rate.resets.length === 0
            ? null
            : loanRateOn(loan.rate, asOf),
          loan.rate.type === 'fixed' ? 'Fixed' : 'Floating',
          schedule?.payments.find(({ date }) => date > asOf)?.payment ?? null,
          loanMaturityDate(loan),
        ]),
      ),
  )
  if (rows.length > 0) list.total('All', rows)
  return buildTable(
    {
      id: 'loans',
      title: 'Loans',
      columns: [
        column('Property'),
        column('Lender'),
        column('Borrowed', 'money'),
        column('Owed', 'money'),
        column('Rate', 'rate'),
        column('Kind'),
        column('Next payment', 'money'),
        column('Falls due', 'date'),
      ],
    },
    list,
  )
}

const yearsAhead = 10

/**
 * What falls due by year: the rest of this year, and ten years on at most, to the year in which nothing
 * more is owed; balloons included.
 */
export function debtServiceTable(
  properties: readonly ReportProperty[],
  asOf: IsoDate,
): ReportTable {
  const first = Number(asOf.slice(0, 4))
  const loans = properties.flatMap((own) => own.loans.filter((each) => runsOn(each, asOf)))
  const list = new RowList()
  const years = Array.from({ length: yearsAhead + 1 }, (_, index) => first + index).map((year) => {
    const sums = loans.map((own) => dueIn(own, year, asOf))
    const add = (read: (sum: DueInYear) => Minor) => sums.reduce((all, sum) => all + read(sum), 0)
    return {
      year,
      interest: add(({ interest }) => interest),
      principal: add(({ principal }) => principal),
      left: add(({ left }) => left),
    }
  })
  const last = years.findLastIndex((due) => due.interest !== 0 || due.principal !== 0)
  const rows = years
    .slice(0, last + 1)
    .map(({ year, interest, principal, left }) =>
      list.line([String(year), interest, principal, null, left]),
    )
  if (rows.length > 0) list.total('Together', rows)
  return buildTable(
    {
      id: 'debt-service',
      title: 'Debt service by year',
      note: 'From the day on; what falls due at the end of a loan included',
      columns: [
        column('Year'),
        column('Interest', 'money'),
        column('Principal', 'money'),
        column('Together', 'money', { sum: { plus: [1, 2], minus: [] } }),
        column('Owed at its end', 'money', { isSummed: false }),
      ],
    },
    list,
  )
}

type DueInYear = { readonly interest: Minor; readonly principal: Minor; readonly left: Minor }

function dueIn({ loan, schedule }: OwnLoan, year: number, asOf: IsoDate): DueInYear {
  const due = (schedule?.payments ?? []).filter(
    ({ date }) => date > asOf && monthOf(date).startsWith(String(year)),
  )
  return {
    interest: due.reduce((sum, { interest }) => sum + interest, 0),
    principal: due.reduce((sum, { principal }) => sum + principal, 0),
    left: loanBalanceOn(loan, schedule, `${year}-12-31`),
  }
}

/** Every property with debt against what lenders ask for, and all of them together. */
export function covenantTable(
  properties: readonly ReportProperty[],
  asOf: IsoDate,
  covenants: Covenants,
): ReportTable {
  const list = new RowList()
  const indebted = properties.filter(({ metrics }) => (metrics.loanBalance.value ?? 0) > 0)
  const rows = indebted.map(({ property, valuations, metrics }) =>
    list.line([
      property.name,
      metrics.noi.value,
      metrics.debtService.value,
      propertyValueOn(property, valuations, asOf),
      metrics.loanBalance.value,
      null,
      null,
      null,
      statusOf(
        {
          dscr: metrics.dscr.value,
          ltv: metrics.ltv.value,
          debtYield: metrics.debtYield.value,
        },
        covenants,
      ),
    ]),
  )
  if (rows.length > 0) list.total('All with debt', rows)
  return buildTable(
    {
      id: 'covenants',
      title: 'Covenants',
      note: askedFor(covenants),
      columns: [
        column('Property'),
        column('NOI', 'money'),
        column('Debt service', 'money'),
        column('Value', 'wholeMoney'),
        column('Owed', 'money'),
        column('DSCR', 'ratio', { ratio: { of: 1, by: 2 } }),
        column('LTV', 'rate', { ratio: { of: 4, by: 3 } }),
        column('Debt yield', 'rate', { ratio: { of: 1, by: 4 } }),
        column('Status'),
      ],
    },
    list,
  )
}

/** What lenders ask for, in words. */
function askedFor({ minDscr, maxLtv, minDebtYield }: Covenants): string {
  const percent = (rate: number) => `${Number((rate * 100).toFixed(2))}%`
  const limits = [
    ...(minDscr === null ? [] : [`DSCR ${minDscr}× or more`]),
    ...(maxLtv === null ? [] : [`LTV ${percent(maxLtv)} or less`]),
    ...(minDebtYield === null ? [] : [`debt yield ${percent(minDebtYield)} or more`]),
  ]
  return limits.length === 0 ? 'No limits are written down.' : `Asked for: ${limits.join(', ')}`
}

type Ratios = {
  readonly dscr: number | null
  readonly ltv: number | null
  readonly debtYield: number | null
}

/** Which of the covenants are broken, or that they hold. */
export function statusOf({ dscr, ltv, debtYield }: Ratios, limits: Covenants): string {
  const isBelow = (value: number | null, least: number | null) =>
    value !== null && least !== null && value < least
  const broken = [
    ...(isBelow(dscr, limits.minDscr) ? ['DSCR'] : []),
    ...(isBelow(limits.maxLtv, ltv) ? ['LTV'] : []),
    ...(isBelow(debtYield, limits.minDebtYield) ? ['debt yield'] : []),
  ]
  return broken.length === 0 ? 'Holds' : `Broken: ${broken.join(', ')}`
}
