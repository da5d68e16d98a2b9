import { setImmediate as nextTurn } from 'node:timers/promises'
import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import type { DealTerms } from '#shared/deals/deal-terms'
import { dealFigures } from '#shared/finance/deal-figures'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readTerms, selectCurrentAnalyses } from './deal-analysis-queries.ts'

type Worked = Omit<UnderwrittenDeal, 'dealId' | 'analysisName' | 'savedAt'>
type Kept = { readonly termsJson: string; readonly worked: Worked }

const keptByFile = new WeakMap<DataBase, Map<string, Kept>>()

/** So many deals are worked out before other work has its turn; they take a few milliseconds. */
const dealsPerTurn = 5

/**
 * The figures of every deal that is underwritten. Kept by the terms they are worked out from, as boards and
 * tables ask for all of them after every change of one.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listUnderwritten(
  db: DataBase,
  portfolioId: string,
): Promise<UnderwrittenDeal[]> {
  await requirePortfolio(db, portfolioId)
  const before = keptByFile.get(db) ?? new Map<string, Kept>()
  const after = new Map<string, Kept>()
  const rows = await selectCurrentAnalyses(db, portfolioId).execute()
  const underwritten: UnderwrittenDeal[] = []
  let turns = 0
  for (const { id, dealId, name, termsJson, updatedAt } of rows) {
    const kept = before.get(id)
    const isSame = kept?.termsJson === termsJson
    if (!isSame && (turns += 1) % dealsPerTurn === 0) await nextTurn()
    const worked = isSame ? kept.worked : workOut(readTerms(termsJson))
    after.set(id, { termsJson, worked })
    underwritten.push({ dealId, analysisName: name, savedAt: updatedAt, ...worked })
  }
  keptByFile.set(db, after)
  return underwritten
}

function workOut(terms: DealTerms): Worked {
  const { startMonth, holdMonths, offers } = terms
  return { ...dealFigures(terms), startMonth, holdMonths, offers }
}
