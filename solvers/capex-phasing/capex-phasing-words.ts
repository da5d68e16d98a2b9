import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import type { FamilyWords, Pen } from './capex-phasing-families.ts'
import { inMonth } from '#shared/capex-phasing/capex-phasing-jobs'
import { groupWords, orderWords, projectWords } from './capex-phasing-project-words.ts'

/** All limits of an input in the order of the contract. */
export const familiesOf = (input: CapexPhasingInput, pen: Pen): FamilyWords[] => [
  ...monthlyLimitWords(input, pen),
  ...cashWords(input, pen),
  ...totalBudgetWords(input, pen),
  ...parallelWords(input, pen),
  ...crewWords(input, pen),
  ...orderWords(input),
  ...groupWords(input),
  ...projectWords(input, pen),
]

const monthsOf = ({ startMonth, months }: CapexPhasingInput): string[] =>
  Array.from({ length: months }, (_, t) => addMonths(startMonth, t))

const pathIn = (path: string, value: number | readonly number[], t: number): string =>
  typeof value === 'number' ? path : `${path}/${t}`

/** The one number, or the largest of many. */
const mostOf = (value: number | readonly number[]): number =>
  typeof value === 'number' ? value : Math.max(0, ...value)

function monthlyLimitWords(input: CapexPhasingInput, { figures, month }: Pen): FamilyWords[] {
  const { monthlyLimit } = input
  if (monthlyLimit === undefined) return []
  const limit = mostOf(monthlyLimit)
  const isOne = typeof monthlyLimit === 'number'
  return [
    {
      family: 'monthlyLimit',
      path: '/monthlyLimit',
      limit,
      title: isOne ? `The monthly limit of ${figures.money(limit)}` : 'The monthly limit',
      noun: 'the monthly limit',
      kind: 'money',
      rows: monthsOf(input).map((name, t) => ({
        id: `monthlyLimit:${name}`,
        path: pathIn('/monthlyLimit', monthlyLimit, t),
        limit: inMonth(monthlyLimit, t),
        sayFix: ({ by, newLimit }) =>
          `Spend up to ${figures.money(Math.ceil(newLimit ?? 0))} in ${month(name)}, ${figures.money(Math.ceil(by))} more than the monthly limit.`,
      })),
    },
  ]
}

function cashWords(input: CapexPhasingInput, { figures, month }: Pen): FamilyWords[] {
  const { cash } = input
  if (!cash) return []
  const { floor = 0, inflow = 0 } = cash
  return [
    {
      family: 'cash',
      path: '/cash/floor',
      limit: floor,
      title: floor > 0 ? `The cash floor of ${figures.money(floor)}` : 'Never running out of cash',
      noun: floor > 0 ? 'the cash floor' : 'never running out of cash',
      kind: 'money',
      rows: monthsOf(input).map((name, t) => ({
        id: `cash:${name}`,
        path: pathIn('/cash/inflow', inflow, t),
        limit: inMonth(inflow, t),
        sayFix: ({ by }) => `Put ${figures.money(Math.ceil(by))} into the pot in ${month(name)}.`,
      })),
    },
  ]
}

function totalBudgetWords({ totalBudget }: CapexPhasingInput, { figures }: Pen): FamilyWords[] {
  if (totalBudget === undefined) return []
  const path = '/totalBudget'
  return [
    {
      family: 'totalBudget',
      path,
      limit: totalBudget,
      title: `The total budget of ${figures.money(totalBudget)}`,
      noun: 'the total budget',
      kind: 'money',
      rows: [{ id: 'totalBudget', path, limit: totalBudget }],
    },
  ]
}

function parallelWords(input: CapexPhasingInput, { month }: Pen): FamilyWords[] {
  const { maxParallel } = input
  if (maxParallel === undefined) return []
  const path = '/maxParallel'
  return [
    {
      family: 'maxParallel',
      path,
      limit: maxParallel,
      title: `The limit of ${projects(maxParallel)} at once`,
      noun: 'the number of projects at once',
      kind: 'count',
      one: 'further project',
      rows: monthsOf(input).map((name) => ({
        id: `maxParallel:${name}`,
        path,
        limit: maxParallel,
        sayFix: ({ newLimit }) =>
          `Let ${projects(Math.round(newLimit ?? 0))} run at once in ${month(name)}.`,
      })),
    },
  ]
}

const projects = (count: number): string => (count === 1 ? '1 project' : `${count} projects`)

const crewWords = (input: CapexPhasingInput, { figures, month }: Pen): FamilyWords[] =>
  (input.crews ?? []).map(({ id, name = id, capacity }, index) => {
    const path = `/crews/${index}/capacity`
    const limit = mostOf(capacity)
    return {
      family: `crew:${id}`,
      path,
      limit,
      title: `The capacity of ${name}`,
      noun: `the capacity of ${name}`,
      kind: 'count',
      one: 'further unit',
      rows: monthsOf(input).map((at, t) => ({
        id: `crew:${id}:${at}`,
        path: pathIn(path, capacity, t),
        limit: inMonth(capacity, t),
        sayFix: ({ newLimit }) =>
          `Have ${figures.number(newLimit ?? 0)} of ${name} in ${month(at)}, instead of ${figures.number(inMonth(capacity, t))}.`,
      })),
    }
  })
