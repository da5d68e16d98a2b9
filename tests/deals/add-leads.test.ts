import { expect, it } from 'vitest'
import { leadsOf } from '#shared/deals/deal-leads'
import { startTestApp } from '../optimizations/test-app.ts'

const maple = {
  name: 'Maple court',
  price: 400_000,
  yield: 0.075,
  risk: 0.01,
  sector: 'Multi-family',
  city: 'Austin',
}
const barn = { ...maple, name: 'Old barn', sector: 'Barns', price: 99_999.99, yield: 0.05 }

it('brings the deals of a file in as leads, once, and one undo takes all of them back', async () => {
  const { api, portfolioId } = await startTestApp()
  const leads = [maple, barn, { ...maple, city: 'austin ' }]
  expect(await api.deals.addLeads({ portfolioId, leads })).toEqual({ added: 2, known: 1 })
  const deals = await api.deals.list({ portfolioId })
  // 5 % of $99,999.99 is $4,999.9995.
  expect(
    deals.map(({ name, sector, price, noi, stage }) => [name, sector, price, noi, stage]),
  ).toEqual([
    ['Maple court', 'multi_family', 40_000_000, 3_000_000, 'lead'],
    ['Old barn', 'Barns', 9_999_999, 500_000, 'lead'],
  ])
  const moves = await api.deals.moves({ portfolioId })
  expect(moves.map(({ stage }) => stage)).toEqual(['lead', 'lead'])
  expect(await api.deals.addLeads({ portfolioId, leads })).toEqual({ added: 0, known: 3 })
  await api.audit.undo()
  expect(await api.deals.list({ portfolioId })).toEqual([])
})

it('leaves out what the pipeline cannot hold, and counts it', () => {
  const deals = [maple, { ...maple, name: 'x'.repeat(201) }, { ...maple, price: 0.5 }, barn]
  expect(leadsOf(deals)).toEqual({ leads: [maple, barn], leftOut: 2 })
})
