import { describe, expect, it } from 'vitest'
import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import {
  averageFigure,
  comparisonFigure,
  comparisonRows,
  marksOf,
} from '#shared/finance/comparison'
import { known, missing } from '#shared/finance/figure'
import { addBookedProperty } from '../budgets/ledger-rows.ts'
import { handPortfolio } from '../metrics/hand-portfolio.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from './entries.ts'

const asOf = '2025-12-31'

async function handWorked() {
  const app = await startTestApp()
  const file = app.context.files.requireWritable()
  await importPortfolio(file, parsePortfolioFile(JSON.stringify(handPortfolio())))
  return app
}

describe('the comparison of properties', () => {
  it('has the figures of each, and those of all from their sums', async () => {
    const { api } = await handWorked()
    const { properties, together, months } = await api.properties.compare({
      propertyIds: ['oak', 'elm'],
      asOf,
    })
    expect(properties.map(({ id, units }) => [id, units])).toEqual([
      ['oak', 1],
      ['elm', 2],
    ])
    const [oak, elm] = properties
    // Elm: rent 61,200 + 14,400 and 600 of laundry less 16,500 of costs; Oak: 4,200 less 900.
    expect([elm?.metrics.noi.value, oak?.metrics.noi.value]).toEqual([5_970_000, 330_000])
    // (59,700 + 3,300) / (1,100,000 + 200,000), not the mean of 5.43 % and 1.65 %.
    expect(together.capRate.value).toBeCloseTo(63_000 / 1_300_000, 12)
    expect(months).toHaveLength(24)
    expect([months[0], months.at(-1)]).toEqual(['2024-01', '2025-12'])
    expect(oak?.value.slice(-7)).toEqual([null, ...Array.from({ length: 6 }, () => 20_000_000)])
    // October to December, 1,400 each; the utilities of August.
    expect(oak?.noi.slice(-5)).toEqual([-90_000, 0, 140_000, 140_000, 140_000])
  })

  it('takes two to six properties that are there', async () => {
    const { api } = await handWorked()
    expect((await refusalOf(api.properties.compare({ propertyIds: ['elm'], asOf }))).code).toBe(
      'BAD_REQUEST',
    )
    const gone = api.properties.compare({ propertyIds: ['elm', 'gone'], asOf })
    expect((await refusalOf(gone)).code).toBe('NOT_FOUND')
  })

  it('works out figures a unit and an area, averages of sums, and marks by what is welcome', async () => {
    const { api } = await handWorked()
    const { properties, together } = await api.properties.compare({
      propertyIds: ['elm', 'oak'],
      asOf,
    })
    const [elm, oak] = properties
    if (!elm || !oak) throw new Error('two were asked for')
    // 59,700 / 2 units.
    expect(comparisonFigure(elm, 'noiPerUnit')).toEqual(known(2_985_000))
    // 59,700 / 1,600 sq ft, the units’ together.
    expect(comparisonFigure(elm, 'noiPerArea')).toEqual(known(3731.25))
    expect(comparisonFigure({ ...elm, area: null }, 'noiPerArea')).toEqual(
      missing('The area is not known.'),
    )
    expect(comparisonFigure({ ...elm, area: 5000 }, 'valuePerArea')).toEqual(known(22_000))
    const averageOf = (key: string) => {
      const row = comparisonRows.find((one) => one.key === key)
      if (!row) throw new Error(`no row ${key}`)
      return averageFigure(properties, together, row).value
    }
    // (59,700 + 3,300) / 2 a property, and / 3 units.
    expect(averageOf('noi')).toBe(3_150_000)
    expect(averageOf('noiPerUnit')).toBe(2_100_000)
    expect(averageOf('capRate')).toBeCloseTo(63_000 / 1_300_000, 12)
    expect(marksOf([known(1), missing(''), known(3), known(3)], 'higher')).toEqual([
      'worst',
      null,
      'best',
      'best',
    ])
    expect(marksOf([known(1), known(3)], 'lower')).toEqual(['best', 'worst'])
    expect(marksOf([known(2), known(2)], 'higher')).toEqual([null, null])
    expect(marksOf([known(1), known(3)], null)).toEqual([null, null])
  })
})

describe('a property’s page', () => {
  it('knows the properties before and after by name', async () => {
    const { api } = await handWorked()
    const elm = await api.properties.head({ propertyId: 'elm' })
    expect([elm.previous, elm.next]).toEqual([null, { id: 'oak', name: 'Oak' }])
    const oak = await api.properties.head({ propertyId: 'oak' })
    expect([oak.previous, oak.next]).toEqual([{ id: 'elm', name: 'Elm' }, null])
  })

  it('compares its figures with a year earlier only where the books and the owning reach back', async () => {
    const { api } = await handWorked()
    const { metrics, yearEarlier, course } = await api.properties.overview({
      propertyId: 'elm',
      asOf,
    })
    expect(metrics.noi.value).toBe(5_970_000)
    // Bought on 2024-12-31 for 1,000,000, the very day a year earlier; nothing was booked before.
    expect(yearEarlier.value.value).toBe(100_000_000)
    expect(yearEarlier.noi).toEqual(missing('The books do not cover the year before.'))
    expect(course[0]).toEqual({ date: '2024-12-31', value: 100_000_000, loanBalance: 60_000_000 })
    expect(course.at(-1)).toMatchObject({ date: '2025-12-31', value: 110_000_000 })
    expect(new Set(course.map(({ date }) => date)).size).toBe(course.length)
    const oak = await api.properties.overview({ propertyId: 'oak', asOf })
    expect(oak.yearEarlier.value.value).toBeNull()
  })

  it('shows a year by category and month, and whom most of it went to', async () => {
    const app = await startTestApp()
    const propertyId = await addBookedProperty(app, [
      ['2024-02-01', 'rent', 1000, 'R. Ortiz'],
      ['2025-01-05', 'rent', 1100, 'R. Ortiz'],
      ['2025-02-05', 'rent', 1100, 'R. Ortiz'],
      ['2025-02-09', 'repairs', -300, 'Ace Roofing'],
      ['2025-03-09', 'repairs', -40, 'Ace Roofing'],
      ['2025-03-10', 'repairs', 25, 'Ace Roofing'],
      ['2025-03-11', 'insurance', -90],
    ])
    const money = await app.api.properties.money({ propertyId, asOf, year: null })
    expect([money.year, money.bookedYears]).toEqual([2025, [2025, 2024]])
    expect(money.rows.map(({ category, months }) => [category, months.slice(0, 3)])).toEqual([
      ['insurance', [0, 0, -9000]],
      ['rent', [110_000, 110_000, 0]],
      ['repairs', [0, -30_000, -1500]],
    ])
    expect(money.payees).toEqual([
      { payee: 'R. Ortiz', paid: 0, received: 220_000, bookings: 2 },
      { payee: 'Ace Roofing', paid: 34_000, received: 2500, bookings: 3 },
    ])
    const earlier = await app.api.properties.money({ propertyId, asOf, year: 2024 })
    expect(earlier.rows).toHaveLength(1)
  })

  it('lists every figure of every property for the columns of the list', async () => {
    const { api } = await handWorked()
    const { rows, together } = await api.properties.listFigures({ portfolioId: 'p1', asOf })
    expect(rows.map(({ id, metrics }) => [id, metrics.noi.value])).toEqual([
      ['elm', 5_970_000],
      ['oak', 330_000],
    ])
    // 1,000,000 + 20,000 + 30,000 − 600,000.
    expect(rows[0]?.cashInvested).toBe(45_000_000)
    expect(together.noi.value).toBe(6_300_000)
  })
})
