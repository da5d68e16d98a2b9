import { balanceSheetTable } from '#shared/reports/balance-sheet'
import { budgetReport } from '#shared/reports/budget-report'
import { capitalGainsTable } from '#shared/reports/capital-gains'
import { cashFlowTable } from '#shared/reports/cash-flow-statement'
import { covenantTable, debtServiceTable, loansTable } from '#shared/reports/debt-tables'
import { incomeStatementTable } from '#shared/reports/income-statement'
import { leaseExpiryTables } from '#shared/reports/lease-expiry'
import { monthlyReport } from '#shared/reports/monthly-report'
import { metricFigures, summaryTable } from '#shared/reports/portfolio-summary'
import { factTable } from '#shared/reports/property-fact-tables'
import type { ReportProperty } from '#shared/reports/property-facts'
import type { ReportDocument, ReportTable } from '#shared/reports/report-document'
import type { ReportName } from '#shared/reports/report-names'
import { areaWords } from '#shared/area-words'
import { rentRollFigures, rentRollTable } from '#shared/reports/rent-roll-table'
import { scheduleETables } from '#shared/reports/schedule-e'
import { readDealMemo } from '../deal-memo/read-deal-memo.ts'
import { readSellingCostRate } from '../metrics/metric-setting-queries.ts'
import { readTenantNamesByPortfolio } from '../metrics/upcoming-queries.ts'
import { readRentRoll } from '../rent-roll/read-rent-roll.ts'
import { readCovenants } from '../scenarios/covenants.ts'
import { readBalanceFacts } from './balance-facts.ts'
import { readMonthlyFacts } from './monthly-facts.ts'
import { readPropertyFacts } from './property-facts.ts'
import { listBudgetMonths } from './report-queries.ts'
import { propertyIdsOf, readLedgerFacts, type ReportScope } from './report-scope.ts'

/** What is a report's own: the rest of a document every report has alike. */
export type ReportBody = Partial<
  Pick<ReportDocument, 'figures' | 'sentences' | 'tables' | 'notes' | 'facts' | 'photoId'>
> & {
  /** Whom it is about, where that is neither the portfolio nor a property. */
  readonly subject?: string
}

const cashBasis =
  'Cash basis: money counts in the month in which it was booked. Costs are negative.'
const straightLine =
  'Straight line with the mid-month convention: 27.5 years for dwellings, 39 for other buildings, land left out, works from their own day.'
const notTaxAdvice = 'Made for whoever prepares the return; passive loss limits are not applied.'

/** How each report is made from the file. */
export const reportBodies: Readonly<
  Record<ReportName, (scope: ReportScope) => Promise<ReportBody>>
> = {
  monthly: async (scope) => ({
    ...monthlyReport(await readMonthlyFacts(scope)),
    notes: [cashBasis],
  }),

  'rent-roll': async (scope) => {
    const roll = await readRoll(scope)
    return {
      figures: rentRollFigures(roll),
      tables: [rentRollTable(roll)],
      notes: [faceRents],
    }
  },

  'income-statement': async (scope) => {
    const facts = await readLedgerFacts(scope, scope.months)
    const by = scope.request.by ?? 'month'
    return { tables: [incomeStatementTable(facts, scope.months, by)], notes: [cashBasis] }
  },

  'schedule-e': async (scope) => {
    const { months } = scope
    const { properties } = await readPropertyFacts(scope)
    const ledger = await readLedgerFacts(scope, months)
    return {
      tables: scheduleETables({ months, ledger, properties }),
      notes: [straightLine, notTaxAdvice],
    }
  },

  lender: async (scope) => {
    const { asOf, months, portfolio } = scope
    const { properties, together } = await readPropertyFacts(scope)
    const roll = await readRoll(scope)
    const ledger = await readLedgerFacts(scope, months)
    const headline = metricFigures(together)
    const told = { asOf, areaWords: areaWords[portfolio.areaUnit], headline }
    return {
      figures: headline,
      tables: [
        ...(properties.length === 1
          ? properties.map((own) => factTable(own, told))
          : [summaryTable(properties)]),
        rentRollTable(roll),
        incomeStatementTable(ledger, months, 'month'),
        ...(await debtTables(scope, properties)),
      ],
      notes: [cashBasis, faceRents],
    }
  },

  'cash-flow': async (scope) => {
    const facts = await readLedgerFacts(scope, scope.months)
    return {
      tables: [cashFlowTable(facts, scope.months, scope.request.by ?? 'month')],
      notes: ['Every booking of the months is in it once. Money out is negative.'],
    }
  },

  'balance-sheet': async (scope) => ({
    tables: [balanceSheetTable(await readBalanceFacts(scope))],
    notes: [
      'Cash is what was booked since the books began, with the opening balances of the bank accounts.',
      straightLine,
    ],
  }),

  budget: async (scope) => {
    const { months, db } = scope
    const ledger = await readLedgerFacts(scope, months)
    const budget = await listBudgetMonths(db, propertyIdsOf(scope), months)
    return { ...budgetReport({ months, ledger, budget }), notes: [cashBasis] }
  },

  debt: async (scope) => {
    const { properties } = await readPropertyFacts(scope)
    return { tables: await debtTables(scope, properties) }
  },

  'lease-expiry': async (scope) => {
    const { properties, together } = await readPropertyFacts(scope)
    const names = await readTenantNamesByPortfolio(scope.db, scope.portfolio.id)
    return {
      figures: [
        { label: 'WAULT, years', kind: 'years', ...together.wault },
        { label: 'To break, years', kind: 'years', ...together.waultToBreak },
      ],
      tables: leaseExpiryTables(properties, names, scope.asOf),
      notes: [faceRents],
    }
  },

  'portfolio-summary': async (scope) => {
    const { properties, together } = await readPropertyFacts(scope)
    return { figures: metricFigures(together), tables: [summaryTable(properties)] }
  },

  'fact-sheet': async (scope) => {
    const { properties, together } = await readPropertyFacts(scope)
    const { asOf, portfolio } = scope
    const headline = properties.length === 1 ? metricFigures(together) : []
    const told = { asOf, areaWords: areaWords[portfolio.areaUnit], headline }
    // The rent roll lies sideways, and so comes last: what stands upright shares its pages.
    return {
      figures: headline,
      tables: [
        ...properties.map((own) => factTable(own, told)),
        loansTable(properties, asOf),
        rentRollTable(await readRoll(scope)),
      ],
      notes: [faceRents],
    }
  },

  'capital-gains': async (scope) => {
    const { properties } = await readPropertyFacts(scope)
    const { request, asOf, db, portfolio } = scope
    return {
      tables: [
        capitalGainsTable(properties, {
          asOf,
          salePrice: properties.length === 1 ? (request.salePrice ?? null) : null,
          sellingCostRate: await readSellingCostRate(db, portfolio.id),
        }),
      ],
      notes: [
        'Sold at the price said, else at the value of the day, with the selling costs of the settings.',
        straightLine,
        notTaxAdvice,
      ],
    }
  },

  'deal-memo': readDealMemo,
}

const faceRents = 'Rents are face rents: a free month does not lower them.'

const readRoll = ({ db, portfolio, asOf, request: { propertyIds } }: ReportScope) =>
  readRentRoll(db, { portfolioId: portfolio.id, date: asOf, propertyIds })

async function debtTables(
  { db, portfolio, asOf }: ReportScope,
  properties: readonly ReportProperty[],
): Promise<ReportTable[]> {
  const covenants = await readCovenants(db, portfolio.id)
  return [
    loansTable(properties, asOf),
    debtServiceTable(properties, asOf),
    covenantTable(properties, asOf, covenants),
  ]
}
