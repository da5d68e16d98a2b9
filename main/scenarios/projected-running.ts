import { roundHalfEven } from '#shared/money'
import type { ProFormaProperty } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import { type PropertyFacts, percent, type Say } from './property-facts.ts'
import type { NamedTotal } from './scenario-queries.ts'

/** Other income, expense lines and management from what was booked, by the month. */
export function projectedRunning({ totals, months }: PropertyFacts, say: Say) {
  const perMonth = (amount: number) => (months === 0 ? 0 : roundHalfEven(amount / months))
  const lines = (rows: readonly NamedTotal[], sign: 1 | -1) =>
    rows
      .filter(({ amount }) => amount !== 0)
      .map(({ category, name, amount }) => ({
        name: name ?? category,
        category,
        perMonth: perMonth(sign * amount),
        growth: GUESSES.growth,
      }))
  const income = totals.filter(({ kind }) => kind === 'income')
  const operating = totals.filter(({ kind }) => kind === 'operating')
  const collected = sumOf(income)
  const managementRate = shareOf(-sumOf(operating.filter(isManagement)), collected)
  if (months > 0) say('books', `Costs and other income as booked over the last ${months} months.`)
  else say('guess', 'Nothing is booked yet: there are no costs in the projection.')
  if (managementRate > 0)
    say('books', `Management costs ${percent(managementRate)} of income, as it did.`)
  say(
    'guess',
    `Vacancy ${percent(GUESSES.vacancyRate)} and unpaid rent ${percent(GUESSES.creditLossRate)}.`,
  )
  const otherIncome: ProFormaProperty['otherIncome'] = lines(
    income.filter(({ category }) => category !== 'rent'),
    1,
  ).map(({ name, perMonth: amount, growth }) => ({ name, perMonth: amount, growth }))
  return {
    otherIncome,
    expenses: lines(
      operating.filter((row) => managementRate === 0 || !isManagement(row)),
      -1,
    ).map((line) => Object.assign(line, { paidIn: null })),
    managementRate,
    yearlyNoi: perMonth((collected + sumOf(operating)) * 12),
  }
}

const isManagement = ({ category }: NamedTotal): boolean => category === 'management'

const sumOf = (rows: readonly NamedTotal[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0)

/** A share that can be one: between nothing and half of the income. */
const shareOf = (part: number, whole: number): number => {
  const share = whole > 0 ? part / whole : 0
  return share > 0 && share <= 0.5 ? Number(share.toFixed(6)) : 0
}
