import type { AlertCause } from '#shared/alerts/alert-cause'
import { settingsFrom } from '#shared/alerts/alert-rules'
import { findCauses } from '#shared/alerts/find-causes'
import type { OpenFile } from '../database/open-file.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readCovenants } from '../scenarios/covenants.ts'
import { listAlertRules } from './alert-rule-queries.ts'
import { type AlertQuestion, readAlertFacts } from './read-alert-facts.ts'

/**
 * What the rules find in a portfolio on a day.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function findAlertCauses(
  file: OpenFile,
  question: AlertQuestion,
): Promise<AlertCause[]> {
  const { currency } = await requirePortfolio(file.db, question.portfolioId)
  const rules = await listAlertRules(file.db, question.portfolioId)
  const covenants = await readCovenants(file.db, question.portfolioId)
  const settingsOf = settingsFrom(rules, { currency, covenants })
  return findCauses(await readAlertFacts(file, question), settingsOf)
}
