import { setImmediate as nextTurn } from 'node:timers/promises'
import { addDays, addMonthsToDate, type IsoDate } from '#shared/dates'
import type { AlertFacts, DocumentFact, TaskFact } from '#shared/alerts/alert-facts'
import { noFilter } from '#shared/metrics'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { listLeases } from '../leases/lease-list.ts'
import { booksOfPortfolio } from '../metrics/counted-books.ts'
import { listHealthIssues } from '../metrics/health.ts'
import type { StoredBook } from '../metrics/stored-books.ts'
import { backupFact } from '../backups/backup-fact.ts'
import {
  selectExpiringDocuments,
  selectInsurances,
  selectOverdueTasks,
} from './alert-fact-queries.ts'
import { costFacts } from './cost-facts.ts'
import { cashFlowFacts, covenantFacts, loanFacts } from './figure-facts.ts'
import { leaseFacts, rentFacts, vacancyFacts } from './letting-facts.ts'
import { letterFacts, reportFacts } from './work-facts.ts'

export type AlertQuestion = {
  readonly portfolioId: string
  readonly today: IsoDate
  readonly booksOn: IsoDate
}

/** As far ahead as any threshold can look, and as far back as an expired paper may still be renewed. */
const aheadDays = 730
const expiredMonths = 12

/**
 * Everything that the rules of a portfolio look at.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function readAlertFacts(file: OpenFile, question: AlertQuestion): Promise<AlertFacts> {
  const { db } = file
  const { portfolioId, today, booksOn } = question
  const books = await booksOfPortfolio(db, portfolioId)
  const names = new Map(books.map(({ property }) => [property.id, property.name]))
  const owned = books.filter(({ property }) => property.purchaseDate <= booksOn)
  const leases = await listLeases(db, { portfolioId, asOf: today })
  return {
    today,
    booksOn,
    leases: leaseFacts(leases),
    vacancies: await inTurn(() => vacancyFacts(db, question, leases)),
    rents: await inTurn(() => rentFacts(file, question)),
    covenants: await inTurn(() => covenantFacts(owned, booksOn)),
    loans: loanFacts(books, today),
    cashFlows: cashFlowFacts(owned, booksOn),
    ...(await inTurn(() => costFacts(db, owned, booksOn))),
    documents: await documentFacts(db, question, names),
    tasks: await taskFacts(db, question, names),
    backup: await backupFact(file),
    gaps: await inTurn(() =>
      listHealthIssues(db, { portfolioId, asOf: booksOn, filter: noFilter }),
    ),
    uninsured: await uninsuredFacts(db, portfolioId, owned),
    letters: await letterFacts(db, portfolioId),
    reports: await reportFacts(db, portfolioId),
  }
}

/** Of a small file this is read on main, where other work has its turn between the parts. */
async function inTurn<T>(read: () => T | Promise<T>): Promise<T> {
  await nextTurn()
  return read()
}

type Names = ReadonlyMap<StoredBook['property']['id'], string>

async function documentFacts(
  db: DataBase,
  { portfolioId, today }: AlertQuestion,
  names: Names,
): Promise<DocumentFact[]> {
  const [from, until] = [addMonthsToDate(today, -expiredMonths), addDays(today, aheadDays)]
  const rows = await selectExpiringDocuments(db, portfolioId, from, until).execute()
  return rows.flatMap(({ id, name, paper, propertyId, expiresDate }) =>
    expiresDate === null
      ? []
      : [
          {
            documentId: id,
            name,
            paper,
            propertyId,
            propertyName: names.get(propertyId ?? '') ?? '',
            expiresOn: expiresDate,
          },
        ],
  )
}

/** Nobody who keeps insurances elsewhere is told that they are missing here. */
async function uninsuredFacts(
  db: DataBase,
  portfolioId: string,
  owned: readonly StoredBook[],
): Promise<AlertFacts['uninsured']> {
  const insured = new Set(
    (await selectInsurances(db, portfolioId).execute()).map(({ propertyId }) => propertyId),
  )
  if (insured.size === 0 || insured.has(null)) return []
  return owned
    .filter(({ property }) => !insured.has(property.id))
    .map(({ property }) => ({ propertyId: property.id, propertyName: property.name }))
}

async function taskFacts(
  db: DataBase,
  { portfolioId, today }: AlertQuestion,
  names: Names,
): Promise<TaskFact[]> {
  const rows = await selectOverdueTasks(db, portfolioId, today).execute()
  return rows.flatMap(({ id, title, propertyId, dueDate }) =>
    dueDate === null
      ? []
      : [
          {
            taskId: id,
            title,
            propertyId,
            propertyName: names.get(propertyId ?? '') ?? '',
            dueOn: dueDate,
          },
        ],
  )
}
