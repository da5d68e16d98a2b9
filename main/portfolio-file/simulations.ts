import { z } from 'zod'
import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { PortableSimulation } from '#shared/portfolio-file/portfolio-file-simulations'
import { RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { DataBase } from '../database/schema.ts'
import { listSimulationsForExport } from './export-queries.ts'
import type { BareRow } from './portfolio-rows.ts'

const Json = z.json()
const Ground = z.record(z.string(), Json)

/** The kept simulations of a portfolio whole, by id. */
export async function exportSimulations(
  db: DataBase,
  portfolioId: string,
): Promise<PortableSimulation[]> {
  const rows = await listSimulationsForExport(db, portfolioId)
  return rows.map(({ subjectType, subjectId, groundJson, figuresJson, resultJson, ...row }) =>
    Object.assign(row, {
      subject: RiskSubject.parse({ type: subjectType, id: subjectId }),
      ground: Ground.parse(JSON.parse(groundJson)),
      figures: Json.parse(JSON.parse(figuresJson)),
      result: Json.parse(JSON.parse(resultJson)),
    }),
  )
}

/** They keep the instant at which they were drawn. */
export const simulationRows = ({
  portfolio,
  simulations,
}: PortfolioFile): (BareRow<'simulations'> & { readonly createdAt: string })[] =>
  simulations.map(({ subject, ground, figures, result, ...simulation }) => ({
    ...simulation,
    portfolioId: portfolio.id,
    subjectType: subject.type,
    subjectId: subject.id,
    groundJson: JSON.stringify(ground),
    figuresJson: JSON.stringify(figures),
    resultJson: JSON.stringify(result),
    deletedAt: null,
  }))
