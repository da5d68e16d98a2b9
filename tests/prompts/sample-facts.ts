import { startTestApp } from '../optimizations/test-app.ts'

export type SampleFacts = Awaited<ReturnType<typeof sampleFacts>>

const horizons = [6, 12, 24]

/** What the four wizards read of the sample portfolio, through the real router. */
export async function sampleFacts() {
  const { api } = await startTestApp()
  await api.files.openSample()
  const [portfolio] = await api.portfolios.list()
  if (!portfolio) throw new Error('the sample has no portfolio')
  const { id: portfolioId, currency } = portfolio
  const asOf = '2026-10-31'
  const deals = await api.deals.list({ portfolioId })
  const figures = await api.dealAnalyses.figures({ portfolioId })
  const underwritten = new Map(figures.map((it) => [it.dealId, it]))
  const properties = await api.properties.list({ portfolioId, asOf })
  const loans = await api.loans.list({ portfolioId, asOf })
  const works = await api.capexPhasing.facts({ portfolioId, asOf })
  const proposals = await Promise.all(
    horizons.map(async (withinMonths) => {
      const found = await api.leasingMix.propose({ portfolioId, asOf, withinMonths })
      return Object.assign({ withinMonths }, found)
    }),
  )
  return {
    currency,
    deals,
    stack: { properties, deals, underwritten, loans, currency, asOf },
    works,
    unitsWithin: (months: number) => {
      const found = proposals.find(({ withinMonths }) => withinMonths === months)
      if (!found) throw new Error(`no proposal within ${months} months was asked for`)
      return found
    },
  }
}
