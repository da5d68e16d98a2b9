import type { RunOf } from '#shared/optimizer/optimizations'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { solveToRun, startTestApp, type TestApp } from './test-app.ts'

/** A property worth $1,000,000 with a loan that its new stack pays off, in a test's own file. */
export async function addProperty({ api, portfolioId }: TestApp) {
  const property = await api.properties.create({
    portfolioId,
    name: '12 Elm St',
    type: 'multi_family',
    addressLine1: '12 Elm St',
    city: 'Austin',
    region: 'TX',
    postalCode: '78701',
    country: 'US',
    latitude: null,
    longitude: null,
    yearBuilt: null,
    area: null,
    purchaseDate: '2020-01-15',
    purchasePrice: 100_000_000,
    closingCosts: 0,
    initialCapex: 0,
    landValue: 0,
    notes: '',
  })
  const loan = await api.loans.create({
    propertyId: property.id,
    lender: 'Old Bank',
    amount: 60_000_000,
    startDate: '2020-01-15',
    firstPaymentDate: '2020-03-01',
    termMonths: 360,
    amortizationMonths: 360,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual: 0.065 },
    dayCount: '30/360',
  })
  return { property, loan }
}

/**
 * $800,000 on a value of $1,000,000: $600,000 senior at 5 %, level payments; $100,000 floating mezzanine, a
 * linear one of $50,000, and $50,000 of equity.
 */
export const stackInput = {
  need: 800_000,
  value: 1_000_000,
  noi: 90_000,
  startDate: '2026-12-15',
  maxLtv: 0.75,
  scenarios: [
    { id: 'Base', probability: 0.7, index: 0.04 },
    { id: 'Up', probability: 0.3, index: 0.06 },
  ],
  hedges: [{ id: 'Cap 5%', kind: 'cap', strike: 0.05, premium: 0.001 }],
  tranches: [
    {
      id: 'senior',
      name: 'First Bank',
      type: 'senior',
      rate: 0.05,
      max: 600_000,
      upfrontFee: 0.01,
      termMonths: 120,
      amortization: 'annuity',
      amortMonths: 300,
    },
    {
      id: 'mezz',
      name: 'Second Bank',
      type: 'mezz',
      rank: 2,
      rateType: 'floating',
      margin: 0.02,
      floor: 0.03,
      max: 100_000,
    },
    {
      id: 'line',
      name: 'Third Bank',
      type: 'other',
      rank: 3,
      rate: 0.07,
      exitFee: 0.005,
      termMonths: 24,
      amortization: 'linear',
      amortMonths: 60,
    },
    { id: 'own', name: 'Own money', type: 'equity', rate: 0.12 },
  ],
}

export const onProperty = (id: string, ...repaidLoanIds: string[]): RunSubject => ({
  kind: 'property',
  id,
  repaidLoanIds,
})

export const solveStack = (
  app: TestApp,
  subject: RunSubject | null,
  input: Record<string, unknown> = stackInput,
): Promise<RunOf<'debt-stack'>> =>
  solveToRun(app, input, {
    optimizer: 'debt-stack',
    name: 'Refinance',
    source: 'pipeline',
    subject,
  })

/** A property whose loan is to be paid off by the stack solved for it. */
export async function withRefinance() {
  const app = await startTestApp()
  const { property, loan } = await addProperty(app)
  const subject = onProperty(property.id, loan.id)
  const run = await solveStack(app, subject)
  return { app, property, loan, run }
}
