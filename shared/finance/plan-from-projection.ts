import type { IsoMonth } from '../dates.ts'
import type { ProFormaInput, ProFormaProperty } from '../scenarios/pro-forma.ts'
import type { PlanLine } from './plan-lines.ts'
import type { DriverShifts } from './pro-forma/driver-shifts.ts'
import { monthAxis, monthNumberOf } from './pro-forma/month-axis.ts'
import { projectProperty } from './pro-forma/project-property.ts'
import type { ProjectionLine } from './pro-forma/projection.ts'

/**
 * A projection of one property as lines of a plan, by category and month, signed as they would be booked.
 *
 *   rent = potential rent − empty − vacancy − unpaid          leasing costs are commissions
 *   projects are capital improvements                         a reserve is kept, not spent: it is no line
 *
 * Their sums are the projection's own: income and operating give its NOI, with capital works, interest
 * and principal its cash flow but for the reserve, loans drawn, paid off and their fees, and the sale.
 *
 * @param months the months wanted; those outside the projection have no line
 * @param incomeCategory the category of a line of other income, by its name
 * @returns minor units; amounts of zero are left out
 */
export function planFromProjection(
  input: ProFormaInput,
  shifts: DriverShifts,
  months: readonly IsoMonth[],
  incomeCategory: (name: string) => string,
): PlanLine[] {
  const axis = monthAxis(input.startMonth, input.horizonMonths)
  const linesOf = (property: ProFormaProperty) =>
    projectProperty(input, property, shifts, axis).lines
  return input.properties.flatMap((property) => {
    const amounts = categoryAmounts(property, linesOf, incomeCategory)
    return months.flatMap((month) => linesIn(month, monthNumberOf(axis, month), amounts))
  })
}

type CategoryAmounts = ReadonlyMap<string, readonly number[]>

/** The amounts of each category, one for each month from month 0 on. */
function categoryAmounts(
  property: ProFormaProperty,
  linesOf: (property: ProFormaProperty) => Readonly<Record<ProjectionLine, readonly number[]>>,
  incomeCategory: (name: string) => string,
): CategoryAmounts {
  const whole = linesOf(property)
  const bare = withoutRunning(property)
  const amounts = new Map<string, number[]>()
  const add = (category: string, line: readonly number[]) =>
    amounts.set(category, sumOfBoth(amounts.get(category) ?? [], line))
  add(
    'rent',
    whole.egi.map((egi, month) => egi - (whole.otherIncome[month] ?? 0)),
  )
  for (const line of property.otherIncome)
    add(incomeCategory(line.name), linesOf({ ...bare, otherIncome: [line] }).otherIncome)
  for (const line of property.expenses)
    add(line.category ?? 'other_expense', linesOf({ ...bare, expenses: [line] }).expenses)
  add('management', whole.management)
  add('commissions', whole.leasing)
  add('capital_improvement', whole.projects)
  add('mortgage_interest', whole.interest)
  add('loan_principal', whole.principal)
  return amounts
}

const linesIn = (month: IsoMonth, number: number, amounts: CategoryAmounts): PlanLine[] =>
  number < 1
    ? []
    : [...amounts].flatMap(([category, line]) => {
        const amount = line[number] ?? 0
        return amount === 0 ? [] : [{ month, category, amount }]
      })

/** The property with nothing that earns or costs, so that one line can be read alone. */
const withoutRunning = (property: ProFormaProperty): ProFormaProperty => ({
  ...property,
  units: [],
  otherIncome: [],
  expenses: [],
  projects: [],
  loans: [],
  refinancings: [],
})

const sumOfBoth = (a: readonly number[], b: readonly number[]): number[] =>
  b.map((amount, month) => amount + (a[month] ?? 0))
