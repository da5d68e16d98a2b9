import { type IsoDate, monthRange, monthOf } from '#shared/dates'
import type { ProFormaProperty } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import type { ScenarioBase, ScenarioSubject, SourcedAssumption } from '#shared/scenarios/scenarios'
import { AppError } from '../app-error.ts'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { DataBase } from '../database/schema.ts'
import { findCurrentAnalysis } from '../deal-analyses/deal-analysis-queries.ts'
import { findDeal } from '../deals/deal-queries.ts'
import { currentBooks } from '../metrics/book-cache.ts'
import { booksOfPortfolio } from '../metrics/counted-books.ts'
import { trailingYear } from '../metrics/holdings.ts'
import { readSellingCostRate } from '../metrics/metric-setting-queries.ts'
import type { StoredBook } from '../metrics/stored-books.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { projectedDeal } from './projected-deal.ts'
import { underwrittenDeal } from './underwritten-deal.ts'
import { firstProjectedMonth, projectedProperty } from './projected-property.ts'
import type { Say } from './property-facts.ts'
import { listNamedTotals, listPlannedProjects } from './scenario-queries.ts'

/**
 * The pro-forma of a property, a deal or a portfolio as the file stands on a day, with what it assumes and
 * why. Properties that are archived or bought later are left out of a portfolio.
 *
 * @throws AppError NOT_FOUND
 */
export async function buildProForma(
  db: DataBase,
  subject: ScenarioSubject,
  asOf: IsoDate,
): Promise<ScenarioBase> {
  const assumptions: SourcedAssumption[] = []
  const sayOf =
    ({ id, name }: { readonly id: string; readonly name: string }): Say =>
    (source, sentence) =>
      assumptions.push({ propertyId: id, propertyName: name, source, sentence })
  if (subject.type === 'deal') {
    const deal = await findDeal(db, subject.id)
    if (deal === undefined) throw new AppError('NOT_FOUND')
    const analysis = await findCurrentAnalysis(db, deal.id)
    if (analysis !== undefined) {
      sayOf(deal)('underwriting', `As it is underwritten in “${analysis.name}”.`)
      const { currency } = await requirePortfolio(db, deal.portfolioId)
      return { currency, input: underwrittenDeal(deal, analysis.terms), assumptions }
    }
    const properties = [projectedDeal(deal, sayOf(deal))]
    return baseOf(db, deal.portfolioId, { properties, asOf, assumptions })
  }
  const books = await booksOf(db, subject)
  const [portfolioId = subject.id] = books.map(({ property }) => property.portfolioId)
  const sellingCostRate = await readSellingCostRate(db, portfolioId)
  const properties: ProFormaProperty[] = []
  for (const book of books)
    if (book.property.purchaseDate <= asOf)
      properties.push(
        projectedProperty(await factsOf(db, book, { asOf, sellingCostRate }), sayOf(book.property)),
      )
  return baseOf(db, portfolioId, { properties, asOf, assumptions })
}

/** As `buildProForma`, built once until something changes: for looking alone, not for writes. @throws AppError NOT_FOUND */
export const currentProForma = keepUntilChange(
  (
    db: DataBase,
    { subject, asOf }: { readonly subject: ScenarioSubject; readonly asOf: IsoDate },
  ) => buildProForma(db, subject, asOf),
)

async function booksOf(
  db: DataBase,
  { type, id }: Exclude<ScenarioSubject, { type: 'deal' }>,
): Promise<StoredBook[]> {
  if (type === 'portfolio') return booksOfPortfolio(db, id)
  const book = (await currentBooks(db)).get(id)
  if (book === undefined) throw new AppError('NOT_FOUND')
  return [book]
}

type Facts = { readonly asOf: IsoDate; readonly sellingCostRate: number }

async function factsOf(db: DataBase, book: StoredBook, { asOf, sellingCostRate }: Facts) {
  const { id, purchaseDate } = book.property
  const year = trailingYear(asOf)
  const bought = monthOf(purchaseDate)
  const from = bought > year.from ? bought : year.from
  return {
    book,
    asOf,
    startMonth: firstProjectedMonth(asOf),
    totals: await listNamedTotals(db, id, from, year.to),
    months: monthRange(from, year.to).length,
    projects: await listPlannedProjects(db, id),
    sellingCostRate,
  }
}

type Parts = {
  readonly properties: ProFormaProperty[]
  readonly asOf: IsoDate
  readonly assumptions: SourcedAssumption[]
}

async function baseOf(
  db: DataBase,
  portfolioId: string,
  { properties, asOf, assumptions }: Parts,
): Promise<ScenarioBase> {
  const { currency } = await requirePortfolio(db, portfolioId)
  if (properties.length === 0) return { currency, input: null, assumptions }
  const input = {
    startMonth: firstProjectedMonth(asOf),
    horizonMonths: GUESSES.horizonMonths,
    discountRate: GUESSES.discountRate,
    openingCash: 0,
    indexRate: 0,
    properties,
  }
  return { currency, input, assumptions }
}
