import { builtInCategories } from '#shared/categories'
import { withMoney } from '#shared/deals/deal-terms'
import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import { minorToMajor } from '#shared/money'
import type { Portfolio } from '#shared/portfolios'
import { ScenarioOverrides } from '#shared/scenarios/scenario-assumptions'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { readDocument } from '../database/document-store.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { readTerms } from '../deal-analyses/deal-analysis-queries.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { exportAlertRules } from './alert-rules.ts'
import { exportBooks } from './export-books.ts'
import { exportLeases, exportLoans, exportProperties } from './export-parts.ts'
import {
  listCategoriesForExport,
  listDealAnalysesForExport,
  listDealMovesForExport,
  listDealsForExport,
  listDocumentsForExport,
  listLeaseOffersForExport,
  listProjectsForExport,
  listScenariosForExport,
  listPropertiesForExport,
  listSettingsForExport,
  listTasksForExport,
  listTenantsForExport,
  listVendorsForExport,
} from './export-queries.ts'
import { exportDeliveries } from './report-deliveries.ts'
import { exportReportPresets } from './report-presets.ts'
import { exportSimulations } from './simulations.ts'

/**
 * A portfolio as a portable file: importing it again gives the same rows. The same rows give the same
 * bytes.
 *
 * @param portfolioId which portfolio; may be left out where the data file has only one
 * @throws AppError EXPORT_FAILED when there is none or more than one to choose from; FILE_DAMAGED when a
 *   document is not what it was
 */
export async function exportPortfolio(
  file: OpenFile,
  portfolioId?: string,
): Promise<PortfolioFile> {
  const { db } = file
  const portfolio = await choosePortfolio(db, portfolioId)
  const { id, currency } = portfolio
  const major = (minor: number) => minorToMajor(minor, currency)
  const properties = await listPropertiesForExport(db, id)
  const propertyIds = properties.map((property) => property.id)
  return {
    format: 'freehold/portfolio@1',
    portfolio,
    categories: await exportCategories(db),
    properties: await exportProperties(db, properties, major),
    tenants: await listTenantsForExport(db, id),
    leases: await exportLeases(db, propertyIds, major),
    loans: await exportLoans(db, propertyIds, major),
    ...(await exportBooks(db, id, major)),
    ...(await exportPlans(db, id, major)),
    vendors: await listVendorsForExport(db, id),
    reportPresets: await exportReportPresets(db, id, major),
    reportDeliveries: await exportDeliveries(db, id),
    alertRules: await exportAlertRules(db, id, major),
    simulations: await exportSimulations(db, id),
    documents: await exportDocuments(file, id),
    settings: (await listSettingsForExport(db)).map(({ key, valueJson }) => ({
      key,
      value: JSON.parse(valueJson),
    })),
  }
}

async function choosePortfolio(db: DataBase, id: string | undefined): Promise<Portfolio> {
  const all = await listPortfolioRows(db)
  const [first, second] = id === undefined ? all : all.filter((portfolio) => portfolio.id === id)
  if (first === undefined)
    throw new AppError('EXPORT_FAILED', { message: 'There is no such portfolio in this file.' })
  if (second !== undefined)
    throw new AppError('EXPORT_FAILED', {
      message: `This file has ${all.length} portfolios. Say which one: ${all.map((p) => p.id).join(', ')}.`,
    })
  return first
}

/** The built-in categories are in every file; only what the owner added or changed travels. */
async function exportCategories(db: DataBase): Promise<PortfolioFile['categories']> {
  const categories = await listCategoriesForExport(db)
  return categories.filter(
    (category) =>
      !builtInCategories.some((known) => known.id === category.id && isUnchanged(known, category)),
  )
}

async function exportPlans(
  db: DataBase,
  portfolioId: string,
  major: (minor: number) => number,
): Promise<
  Pick<
    PortfolioFile,
    'deals' | 'dealMoves' | 'dealAnalyses' | 'scenarios' | 'leaseOffers' | 'projects' | 'tasks'
  >
> {
  const deals = await listDealsForExport(db, portfolioId)
  const dealMoves = await listDealMovesForExport(db, portfolioId)
  const analyses = await listDealAnalysesForExport(db, portfolioId)
  const scenarios = await listScenariosForExport(db, portfolioId)
  const offers = await listLeaseOffersForExport(db, portfolioId)
  const projects = await listProjectsForExport(db, portfolioId)
  return {
    deals: deals.map(({ portfolioId: _portfolio, createdAt: _c, updatedAt: _u, ...deal }) =>
      Object.assign(deal, {
        price: major(deal.price),
        noi: major(deal.noi),
        askingPrice: deal.askingPrice === null ? null : major(deal.askingPrice),
      }),
    ),
    dealMoves,
    dealAnalyses: analyses.map(({ termsJson, isCurrent, ...analysis }) =>
      Object.assign(analysis, {
        isCurrent: isCurrent === 1,
        terms: withMoney(readTerms(termsJson), major),
      }),
    ),
    scenarios: scenarios.map(({ overridesJson, ...scenario }) =>
      Object.assign(scenario, { overrides: ScenarioOverrides.parse(JSON.parse(overridesJson)) }),
    ),
    leaseOffers: offers.map((offer) =>
      Object.assign(offer, {
        monthlyRent: major(offer.monthlyRent),
        incentive: major(offer.incentive),
      }),
    ),
    projects: projects.map(({ createdAt: _c, updatedAt: _u, ...project }) =>
      Object.assign(project, {
        cost: major(project.cost),
        upliftMonthly: major(project.upliftMonthly),
      }),
    ),
    tasks: await exportTasks(db, portfolioId, major),
  }
}

async function exportTasks(
  db: DataBase,
  portfolioId: string,
  major: (minor: number) => number,
): Promise<PortfolioFile['tasks']> {
  const tasks = await listTasksForExport(db, portfolioId)
  return tasks.map(
    ({ portfolioId: _portfolio, optimizationId: _run, createdAt: _c, updatedAt: _u, ...task }) =>
      Object.assign(task, {
        costEstimate: task.costEstimate === null ? null : major(task.costEstimate),
        costActual: task.costActual === null ? null : major(task.costActual),
      }),
  )
}

async function exportDocuments(
  file: OpenFile,
  portfolioId: string,
): Promise<PortfolioFile['documents']> {
  const documents = await listDocumentsForExport(file.db, portfolioId)
  return documents.map(
    ({ portfolioId: _p, sizeBytes: _s, createdAt: _c, updatedAt: _u, sha256, ...document }) =>
      Object.assign(document, { contentBase64: readDocument(file, sha256).toString('base64') }),
  )
}
