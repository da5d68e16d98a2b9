import { OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { ReadinessFact } from '#shared/optimizer/readiness'
import type { Readiness } from '#shared/optimizer/readiness'
import type { DataBase } from '../database/schema.ts'
import {
  countDealFacts,
  countProjectFacts,
  countPropertyFacts,
  countUnitFacts,
} from './readiness-queries.ts'

type Counts = { readonly count: number } & Readonly<Partial<Record<ReadinessFact, number>>>

/** What each optimizer decides on, and how it is counted; a new one adds its line. */
const COUNTS: Readonly<
  Record<OptimizerName, (db: DataBase, portfolioId: string) => Promise<Counts>>
> = {
  'deal-picker': countDealFacts,
  'debt-stack': countPropertyFacts,
  'capex-phasing': countProjectFacts,
  'leasing-mix': countUnitFacts,
}

/** How complete the portfolio is for each optimizer. */
export const listReadiness = (db: DataBase, portfolioId: string): Promise<Readiness[]> =>
  Promise.all(
    OPTIMIZER_NAMES.map(async (optimizer) => {
      const counts = await COUNTS[optimizer](db, portfolioId)
      const facts = ReadinessFact.options.flatMap((fact) => {
        const known = counts[fact]
        return known === undefined ? [] : [{ fact, known }]
      })
      return { optimizer, count: counts.count, facts }
    }),
  )
