import { describe, expect, it } from 'vitest'
import { writtenOffBy, writtenOffIn } from '#shared/finance/depreciation'
import { contrastOnWhite, plainBranding, ReportBranding } from '#shared/reports/report-branding'
import { statusOf } from '#shared/reports/debt-tables'
import { isResidential } from '#shared/reports/property-facts'
import { daysRented, lineOf } from '#shared/reports/schedule-e'
import type { Lease } from '#shared/leases'
import type { Unit } from '#shared/units'

describe('depreciation', () => {
  const house = { inServiceOn: '2021-03-15', basis: 52_480_000, years: 27.5 }

  it('writes $524,800 in service in March off at $15,107.88 in the first year and $19,083.64 a full one', () => {
    // 9.5 of 330 months, then 12 of them.
    expect(writtenOffIn(house, '2021-01', '2021-12')).toBe(1_510_788)
    expect(writtenOffIn(house, '2022-01', '2022-12')).toBe(1_908_364)
  })

  it.each([
    // IRS Publication 527, table 2-d: first years of 27.5 years, in percent of the basis.
    ['2025-01-10', 3.485],
    ['2025-02-10', 3.182],
    ['2025-07-31', 1.667],
    ['2025-12-31', 0.152],
  ])('agrees with the table of Publication 527 for %s: %d %%', (inServiceOn, percent) => {
    const share = writtenOffIn(
      { inServiceOn, basis: 10_000_000, years: 27.5 },
      '2025-01',
      '2025-12',
    )
    expect(share / 100_000).toBeCloseTo(percent, 2)
  })

  it('agrees with the 39-year table for January to a hundredth: 2.461 %', () => {
    const shop = { inServiceOn: '2025-01-10', basis: 10_000_000, years: 39 }
    expect(writtenOffIn(shop, '2025-01', '2025-12') / 100_000).toBeCloseTo(2.461, 2)
  })

  it('adds up to the basis to the cent, and ends there', () => {
    let sum = 0
    for (let year = 2021; year <= 2060; year += 1)
      sum += writtenOffIn(house, `${year}-01`, `${year}-12`)
    expect(sum).toBe(52_480_000)
    expect(writtenOffIn(house, '2049-01', '2049-12')).toBe(0)
  })

  it('counts half the month of a sale', () => {
    // 60 months of 330 on 15 March 2026.
    expect(writtenOffBy(house, '2026-03', true)).toBe(9_541_818)
    expect(writtenOffBy(house, '2021-03', true)).toBe(0)
  })
})

const unit = (use: Unit['use'], marketRent: number) => ({ use, marketRent }) as Unit

describe('what a building is written off as', () => {
  it('is a dwelling by its type, and a mixed one when flats bring four fifths of its rent', () => {
    expect(isResidential('fourplex', [])).toBe(true)
    expect(isResidential('office', [])).toBe(false)
    const flats = unit('residential', 800_000)
    expect(isResidential('mixed', [flats, unit('retail', 200_000)])).toBe(true)
    expect(isResidential('mixed', [flats, unit('retail', 200_100)])).toBe(false)
  })
})

describe('Schedule E', () => {
  it('puts a category of the owner’s own where the rest of its kind goes', () => {
    const own = { id: 'x', words: 'X', scheduleELine: null }
    expect(lineOf({ ...own, kind: 'operating' })).toBe(19)
    expect(lineOf({ ...own, kind: 'interest' })).toBe(13)
    expect(lineOf({ ...own, kind: 'income' })).toBe(3)
    expect(lineOf({ ...own, kind: 'capex', scheduleELine: 18 })).toBeNull()
    expect(lineOf({ ...own, kind: 'operating', scheduleELine: 14 })).toBe(14)
  })

  it('counts each day once on which anything is let: January and 10 to 20 March are 42 days', () => {
    const lease = (startDate: string, endDate: string) =>
      ({ startDate, endDate, movedOutDate: null }) as Lease
    const leases = [
      lease('2025-12-01', '2026-01-20'),
      lease('2026-01-10', '2026-01-31'),
      lease('2026-03-10', '2026-03-20'),
    ]
    expect(daysRented(leases, { from: '2026-01', to: '2026-12' })).toBe(42)
    expect(daysRented([], { from: '2026-01', to: '2026-12' })).toBe(0)
  })
})

describe('covenants', () => {
  const limits = { minDscr: 1.25, maxLtv: 0.75, minDebtYield: 0.08 }
  it('hold at their limits and are broken beyond them', () => {
    expect(statusOf({ dscr: 1.25, ltv: 0.75, debtYield: 0.08 }, limits)).toBe('Holds')
    expect(statusOf({ dscr: 1.249, ltv: 0.751, debtYield: 0.079 }, limits)).toBe(
      'Broken: DSCR, LTV, debt yield',
    )
    expect(statusOf({ dscr: null, ltv: null, debtYield: null }, limits)).toBe('Holds')
    const none = { minDscr: null, maxLtv: null, minDebtYield: null }
    expect(statusOf({ dscr: 0.5, ltv: 0.9, debtYield: 0.01 }, none)).toBe('Holds')
  })
})

describe('the colour of reports', () => {
  it('has to stand out on white: #767676 does with 4.54, #777777 with 4.48 does not', () => {
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
    expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2)
    const accepts = (changes: Partial<ReportBranding>) =>
      ReportBranding.safeParse({ ...plainBranding, ...changes }).success
    expect(accepts({ accent: '#767676' })).toBe(true)
    expect(accepts({ accent: '#777777' })).toBe(false)
    expect(accepts({ logo: 'data:image/png;base64,iVBORw0KGgo=' })).toBe(true)
    expect(accepts({ logo: 'data:image/svg+xml;base64,PHN2Zz4=' })).toBe(false)
    expect(accepts({ logo: 'https://example.com/logo.png' })).toBe(false)
  })
})
