import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { DealPlan } from '#shared/deal-picker/deal-picker'
import {
  formatDate,
  formatInstant,
  formatMajor,
  formatMinor,
  formatMonth,
  formatNumber,
  formatRate,
} from '../../renderer/ui/format.ts'
import type { Formatters } from '../../renderer/ui/use-format.ts'

const figures = { currency: 'USD', locale: 'en-US', areaUnit: 'sqft' } as const

/** The formatters of an American reader with a portfolio in dollars. */
export const dollars: Formatters = {
  ...figures,
  money: (minor, options) => formatMinor(minor, figures, options),
  moneyMajor: (major, options) => formatMajor(major, figures, options),
  rate: (rate, digits) => formatRate(rate, 'en-US', digits),
  number: (value, digits) => formatNumber(value, 'en-US', digits),
  date: (day) => formatDate(day, 'en-US'),
  instant: (instant) => formatInstant(instant, 'en-US'),
  month: (month, style) => formatMonth(month, 'en-US', style),
  area: (area) => `${area} sq ft`,
}

/** The worked example of OPTIMIZERS.md section 2. */
const parsed = parseDealPickerInput({
  budget: 1_000_000,
  riskPenalty: 0.5,
  caps: [{ by: 'sector', key: 'office', maxAmount: 700_000 }],
  deals: [
    { id: 'A', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' },
    { id: 'B', price: 500_000, yield: 0.07, risk: 0.04, sector: 'retail' },
    { id: 'C', price: 400_000, yield: 0.06, risk: 0.01, sector: 'office' },
  ],
})
if (!parsed.ok) throw new Error('the worked example does not fit its contract')
export const workedInput = parsed.input

export const workedPlan: DealPlan = {
  deals: [
    { id: 'A', share: 1, amount: 600_000 },
    { id: 'B', share: 0.6, amount: 300_000 },
    { id: 'C', share: 0.25, amount: 100_000 },
  ],
  invested: 1_000_000,
  loan: 0,
  equity: 1_000_000,
  cashLeft: 0,
  annualIncome: 75_000,
  riskCharge: 12_500,
  interest: 0,
  yield: 0.075,
  risk: 0.025,
}
