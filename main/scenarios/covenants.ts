import { Covenants, USUAL_COVENANTS } from '#shared/loans/covenants'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readSetting, writeSetting } from '../settings/setting-rows.ts'

const keyOf = (portfolioId: string) => `scenarios.covenants.${portfolioId}`

/** What the portfolio's lenders ask for. */
export const readCovenants = async (db: DataBase, portfolioId: string): Promise<Covenants> =>
  (await findCovenants(db, portfolioId)) ?? USUAL_COVENANTS

/** What the owner wrote down of them; null or undefined where that is nothing. */
export const findCovenants = (db: DataBase, portfolioId: string) =>
  readSetting(db, keyOf(portfolioId), Covenants)

/** @throws AppError NOT_FOUND */
export async function setCovenants(
  file: OpenFile,
  { portfolioId, covenants }: { portfolioId: string; covenants: Covenants },
): Promise<Covenants> {
  const { name } = await requirePortfolio(file.db, portfolioId)
  await runCommand(file, { label: `Set the covenants of ${name}` }, (tx, { at }) =>
    writeSetting(tx, keyOf(portfolioId), covenants, at),
  )
  return covenants
}
