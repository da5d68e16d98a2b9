import { allFigures, portfolioFigures, propertyFigures } from '#shared/finance/portfolio-metrics'
import type { MetricQuestion } from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import { countBooks } from './counted-books.ts'

/**
 * Every figure of each property, and of all of them from their sums.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function getFigures(db: DataBase, question: MetricQuestion) {
  const { books, scope } = await countBooks(db, question)
  return {
    properties: books.map((book) => ({
      id: book.property.id,
      name: book.property.name,
      figures: allFigures(propertyFigures(book, scope)),
    })),
    together: allFigures(portfolioFigures(books, scope)),
  }
}
