import { describe, expect, it } from 'vitest'
import { monthRange } from '#shared/dates'
import { planFromProjection } from '#shared/finance/plan-from-projection'
import { noShifts } from '#shared/finance/pro-forma/driver-shifts'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { workedInput, workedLines } from '../pro-forma/worked-property.ts'

const first = workedInput.startMonth
const months = monthRange(first, `${Number(first.slice(0, 4)) + 4}-12`).slice(0, 59)
const plan = planFromProjection(workedInput, noShifts, months, () => 'other_income')
const sumIn = (month: string, isWanted: (category: string) => boolean) =>
  plan
    .filter((line) => line.month === month && isWanted(line.category))
    .reduce((sum, { amount }) => sum + amount, 0)
const only = (category: string) => (other: string) => other === category
const isDebtOrWorks = (category: string) =>
  ['capital_improvement', 'mortgage_interest', 'loan_principal'].includes(category)

describe('a plan from a projection', () => {
  it('has the worked property’s NOI, works, interest and principal in every month to the cent', () => {
    for (const [index, month] of months.entries()) {
      const worked = (line: string) => workedLines[line]?.[index + 1] ?? 0
      expect([month, sumIn(month, (category) => !isDebtOrWorks(category))]).toEqual([
        month,
        worked('noi'),
      ])
      expect(sumIn(month, only('capital_improvement'))).toBe(worked('projects'))
      expect(sumIn(month, only('mortgage_interest'))).toBe(worked('interest'))
      expect(sumIn(month, only('loan_principal'))).toBe(worked('principal'))
      expect(sumIn(month, only('management'))).toBe(worked('management'))
      expect(sumIn(month, only('other_income'))).toBe(worked('otherIncome'))
    }
  })

  it('moves with the scenario: two percent more vacancy takes it off the rent alone', () => {
    const shifts = { ...noShifts, vacancy: 0.02 }
    const moved = planFromProjection(workedInput, shifts, months, () => 'other_income')
    const { lines } = runProForma(workedInput, shifts).total
    const rent = moved.find(({ month, category }) => month === months[0] && category === 'rent')
    expect(rent?.amount).toBe((lines.egi[1] ?? 0) - (lines.otherIncome[1] ?? 0))
    const costs = (line: { category: string }) => line.category === 'insurance'
    expect(moved.filter(costs)).toEqual(plan.filter(costs))
  })

  it('has no line for a month before the projection', () => {
    const before = `${Number(first.slice(0, 4)) - 1}-06`
    expect(planFromProjection(workedInput, noShifts, [before], () => 'other_income')).toEqual([])
  })
})
