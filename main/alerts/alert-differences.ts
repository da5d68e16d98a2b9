import type { AlertCause } from '#shared/alerts/alert-cause'
import { reconcileAlerts } from '#shared/alerts/reconcile-alerts'
import type { OpenFile } from '../database/open-file.ts'
import { findAlertCauses } from './alert-causes.ts'
import { listKnownAlerts } from './alert-queries.ts'
import type { AlertQuestion } from './read-alert-facts.ts'

/** What has to be written so that the alerts of a portfolio are those of the causes there are. */
export type AlertDifferences = {
  readonly added: readonly AlertCause[]
  /** With how often each was opened before. */
  readonly reopened: readonly AlertDifference[]
  /** Still there, with other figures. */
  readonly changed: readonly AlertDifference[]
  readonly closed: readonly string[]
}
export type AlertDifference = {
  readonly id: string
  readonly openings: number
  readonly cause: AlertCause
}

/**
 * Compares what the rules find in a portfolio on a day with the alerts that are kept: of many alerts few
 * change.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function findAlertDifferences(
  file: OpenFile,
  question: AlertQuestion,
): Promise<AlertDifferences> {
  const causes = await findAlertCauses(file, question)
  const keys = causes.map(({ key }) => key)
  const known = await listKnownAlerts(file.db, question.portfolioId, keys)
  const { added, reopened, kept, closed } = reconcileAlerts(known, causes)
  // Both texts are written by the same hand, so that equal causes are equal texts.
  const changed = kept.filter(({ alert, cause }) => alert.causeJson !== JSON.stringify(cause))
  return {
    added,
    reopened: reopened.map(differenceOf),
    changed: changed.map(differenceOf),
    closed: closed.map(({ id }) => id),
  }
}

const differenceOf = ({
  alert: { id, openings },
  cause,
}: {
  readonly alert: { readonly id: string; readonly openings: number }
  readonly cause: AlertCause
}): AlertDifference => ({ id, openings, cause })
