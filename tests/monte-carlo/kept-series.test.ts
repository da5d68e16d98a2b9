import { describe, expect, it } from 'vitest'
import { calibrateDriver } from '#shared/monte-carlo/calibrate-driver'
import { readSeries } from '#shared/monte-carlo/driver-series'
import { exportPortfolio } from '#main/portfolio-file/export-portfolio'
import { type NewKeptSeries, yearlyPoints } from '#shared/monte-carlo/kept-series'
import { startTestApp } from '../optimizations/test-app.ts'

const series: NewKeptSeries = {
  name: 'cpi.csv',
  driver: 'rentGrowth',
  isPercent: false,
  points: [
    { date: '2019', value: 100 },
    { date: '2020', value: 103 },
  ],
}

describe('series of the owner’s own', () => {
  it('are kept in the file by name, the newer in place of the older, and undone one by one', async () => {
    const { api, portfolioId } = await startTestApp()
    const list = () => api.monteCarlo.series({ portfolioId })
    const cpi = await api.monteCarlo.keepSeries({ portfolioId, series: series })
    const costs = { ...series, name: 'Build costs.csv', driver: 'expenseGrowth' as const }
    await api.monteCarlo.keepSeries({ portfolioId, series: costs })
    expect((await list()).map(({ name }) => name)).toEqual(['Build costs.csv', 'cpi.csv'])
    const longer = [...series.points, { date: '2021', value: 105 }]
    const newer = await api.monteCarlo.keepSeries({
      portfolioId,
      series: { ...series, points: longer },
    })
    expect(newer.id).toBe(cpi.id)
    expect((await list())[1]).toEqual({ ...cpi, points: longer })
    await api.audit.undo()
    expect((await list())[1]).toEqual(cpi)
    await api.monteCarlo.forgetSeries({ portfolioId, seriesId: cpi.id })
    expect(await list()).toHaveLength(1)
    await api.audit.undo()
    expect(await list()).toHaveLength(2)
  })

  it('travel with the portable file', async () => {
    const app = await startTestApp()
    const { portfolioId } = app
    const kept = await app.api.monteCarlo.keepSeries({ portfolioId, series })
    const { settings } = await exportPortfolio(app.context.files.requireOpen())
    expect(settings).toEqual([{ key: `risk.series.${portfolioId}`, value: [kept] }])
  })

  it('keep the last value of every year, which gives the same figures as the whole', () => {
    const lines = Array.from({ length: 120 }, (_, month) => {
      const date = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
      return `${date},${100 + month + (month % 7)}`
    })
    const read = readSeries(lines.join('\n'))
    if (!read.ok) throw new Error('it can be read')
    const yearly = yearlyPoints(read.points)
    expect(yearly).toHaveLength(10)
    expect(yearly[0]).toEqual({ date: '2010', value: 100 + 11 + 4 })
    expect(calibrateDriver('rentGrowth', yearly, false)).toEqual(
      calibrateDriver('rentGrowth', read.points, false),
    )
  })
})
