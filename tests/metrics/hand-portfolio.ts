const property = {
  type: 'multi_family',
  address: { line1: '', city: 'Austin', region: 'TX', postalCode: '', country: 'US' },
}

const bookings = (
  name: string,
  propertyId: string,
  category: string,
  rows: readonly (readonly [string, number])[],
) => rows.map(([date, amount]) => ({ id: `${name}-${date}`, propertyId, category, date, amount }))

const firstOfMonth = (month: number) => `2025-${String(month).padStart(2, '0')}-01`
const monthly = (from: number, to: number, amount: number) =>
  Array.from({ length: to - from + 1 }, (_, k) => [firstOfMonth(from + k), amount] as const)

/**
 * Two properties whose figures on 2025-12-31, over the year 2025, were worked by hand.
 *
 * Elm is bought on 2024-12-31 for 1,000,000 with 20,000 of costs and 30,000 of works, 600,000 of them
 * borrowed at 5 %, interest only. Flat A is let at 5,000, from July at 5,200; flat B stands empty until
 * April, market rent 2,000, then is let at 1,800, of which one month is never paid. Oak is bought without a
 * loan on 2025-07-01 for 200,000; its only unit stands empty until October, market rent 1,500, then 1,400.
 */
export const handPortfolio = () => ({
  format: 'freehold/portfolio@1',
  portfolio: { id: 'p1', name: 'By hand', currency: 'USD', areaUnit: 'sqft' },
  properties: [
    {
      ...property,
      id: 'elm',
      name: 'Elm',
      purchaseDate: '2024-12-31',
      purchasePrice: 1_000_000,
      closingCosts: 20_000,
      initialCapex: 30_000,
      units: [
        { id: 'a', label: 'A', area: 1000, marketRent: 5500 },
        { id: 'b', label: 'B', area: 600, marketRent: 2000 },
      ],
      valuations: [
        { date: '2025-12-01', value: 1_100_000, source: 'appraisal' },
        { date: '2026-01-01', value: 9_000_000, source: 'of a day to come' },
      ],
    },
    {
      ...property,
      id: 'oak',
      name: 'Oak',
      purchaseDate: '2025-07-01',
      purchasePrice: 200_000,
      units: [{ id: 'c', label: 'C', area: 800, marketRent: 1500 }],
    },
  ],
  tenants: [{ id: 't', name: 'R. Ortiz' }],
  leases: [
    {
      id: 'la',
      unitId: 'a',
      tenantId: 't',
      startDate: '2025-01-01',
      endDate: '2027-12-31',
      breakDate: '2026-12-31',
      monthlyRent: 5000,
      steps: [{ date: '2025-07-01', monthlyRent: 5200 }],
    },
    {
      id: 'lb',
      unitId: 'b',
      tenantId: 't',
      startDate: '2025-04-01',
      endDate: '2026-06-30',
      breakDate: '2025-10-01',
      monthlyRent: 1800,
    },
    {
      id: 'lc',
      unitId: 'c',
      tenantId: 't',
      startDate: '2025-10-01',
      endDate: '2026-03-31',
      monthlyRent: 1400,
    },
  ],
  loans: [
    {
      id: 'n',
      propertyId: 'elm',
      lender: 'First Bank',
      amount: 600_000,
      startDate: '2024-12-31',
      firstPaymentDate: '2025-01-31',
      termMonths: 60,
      amortizationMonths: 360,
      interestOnlyMonths: 60,
      rate: { type: 'fixed', annual: 0.05 },
    },
  ],
  transactions: [
    ...bookings('a', 'elm', 'rent', [...monthly(1, 6, 5000), ...monthly(7, 12, 5200)]),
    ...bookings('b', 'elm', 'rent', monthly(5, 12, 1800)),
    ...bookings('laundry', 'elm', 'other_income', [['2025-06-15', 600]]),
    ...bookings('tax', 'elm', 'property_tax', [['2025-03-31', -9000]]),
    ...bookings('cover', 'elm', 'insurance', [['2025-01-15', -3000]]),
    ...bookings('repair', 'elm', 'repairs', [['2025-09-10', -4500]]),
    ...bookings('boiler', 'elm', 'capital_improvement', [['2025-10-05', -5000]]),
    ...bookings('interest', 'elm', 'mortgage_interest', monthly(1, 12, -2500)),
    // Neither income nor cost: none of these may move a figure.
    ...bookings('deposit', 'elm', 'security_deposit_in', [['2025-02-01', 7777]]),
    ...bookings('owner', 'elm', 'contribution', [['2025-10-04', 5000]]),
    // After the day.
    ...bookings('later', 'elm', 'rent', [['2026-01-01', 5200]]),
    ...bookings('power', 'oak', 'utilities', [['2025-08-20', -900]]),
    ...bookings('c', 'oak', 'rent', monthly(10, 12, 1400)),
  ],
})
