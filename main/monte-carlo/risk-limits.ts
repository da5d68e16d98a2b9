import { type Covenants, USUAL_COVENANTS } from '#shared/loans/covenants'
import type { LimitSource } from '#shared/monte-carlo/monte-carlo'
import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { DataBase } from '../database/schema.ts'
import { findCovenants } from '../scenarios/covenants.ts'
import { findLastGround } from '../simulations/simulation-queries.ts'

export type RiskLimits = {
  readonly limits: MonteCarloSettings['limits']
  readonly sources: LimitSource[]
}

/**
 * The limits that a subject is watched by at first: the covenants that the owner wrote down for the
 * portfolio's loans, otherwise those of the subject's last simulation, otherwise the usual ones.
 */
export async function readRiskLimits(
  db: DataBase,
  { type, id }: RiskSubject,
  portfolioId: string,
): Promise<RiskLimits> {
  const covenants = await findCovenants(db, portfolioId)
  if (covenants) return { limits: limitsOf(covenants), sources: sourcesOf('covenant') }
  const last = await findLastGround(db, { subjectType: type, subjectId: id })
  if (last === undefined) return { limits: limitsOf(USUAL_COVENANTS), sources: sourcesOf('usual') }
  const { settings } = JSON.parse(last.groundJson) as { settings: unknown }
  return { limits: MonteCarloSettings.parse(settings).limits, sources: sourcesOf('last') }
}

const limitsOf = ({ minDscr, maxLtv }: Covenants) => ({ dscr: minDscr, ltv: maxLtv })

const sourcesOf = (basis: LimitSource['basis']): LimitSource[] =>
  (['dscr', 'ltv'] as const).map((limit) => ({ limit, basis }))
