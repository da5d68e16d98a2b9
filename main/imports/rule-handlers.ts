import { v7 as uuidv7 } from 'uuid'
import type { RuleDraft } from '#shared/imports/import-rules'
import type { ImportRule } from '#shared/imports/imports'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listPropertyIds } from '../properties/property-queries.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import { listRules } from './book-queries.ts'
import { countFitting } from './count-fitting.ts'
import { firstRule, prepareRules, type PreparedRule, ruleWords } from './match-rule.ts'
import {
  deleteRule,
  findRule,
  insertRule,
  listUnsortedBookings,
  updateBooking,
  updateRule,
} from './rule-queries.ts'

type Booking = Awaited<ReturnType<typeof listUnsortedBookings>>[number]

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createRule(
  file: OpenFile,
  { portfolioId, rule }: { portfolioId: string; rule: RuleDraft },
): Promise<ImportRule> {
  await requirePortfolio(file.db, portfolioId)
  const last = (await listRules(file.db, portfolioId)).at(-1)
  const position = (last?.position ?? 0) + 1
  const added: ImportRule = { id: uuidv7(), portfolioId, position, ...rule, source: 'user' }
  await runCommand(file, { label: `Add the rule for ${ruleWords(rule)}` }, (tx, { at }) =>
    insertRule(tx, { ...added, createdAt: at, updatedAt: at }),
  )
  return added
}

/** A rule that the owner has edited is the owner's own. */
export async function editRule(
  file: OpenFile,
  { id, rule }: { id: string; rule: RuleDraft },
): Promise<ImportRule> {
  const { createdAt: _, updatedAt: __, ...before } = await requireRule(file.db, id)
  const edited: ImportRule = { ...before, ...rule, source: 'user' }
  await runCommand(file, { label: `Change the rule for ${ruleWords(rule)}` }, (tx, { at }) =>
    updateRule(tx, id, { ...edited, updatedAt: at }),
  )
  return edited
}

export async function removeRule(file: OpenFile, id: string): Promise<void> {
  const rule = await requireRule(file.db, id)
  await runCommand(file, { label: `Delete the rule for ${ruleWords(rule)}` }, (tx) =>
    deleteRule(tx, id),
  )
}

/** Puts the rules into the order given; one that is not named keeps its place after them. */
export async function reorderRules(
  file: OpenFile,
  { portfolioId, ids }: { portfolioId: string; ids: readonly string[] },
): Promise<void> {
  const rules = await listRules(file.db, portfolioId)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const ordered = rules.toSorted(
    (a, b) => (placeOf.get(a.id) ?? ids.length) - (placeOf.get(b.id) ?? ids.length),
  )
  await runCommand(file, { label: 'Reorder the import rules' }, async (tx, { at }) => {
    for (const [index, { id, position }] of ordered.entries())
      if (position !== index + 1) await updateRule(tx, id, { position: index + 1, updatedAt: at })
  })
}

async function requireRule(db: DataBase, id: string) {
  const rule = await findRule(db, id)
  if (!rule) throw new AppError('NOT_FOUND')
  return rule
}

/** How many bookings of the ledger the rule fits, and how many of them it would change. */
export async function testRule(
  file: OpenFile,
  { portfolioId, rule }: { portfolioId: string; rule: RuleDraft },
): Promise<{ fits: number; changes: number }> {
  await requirePortfolio(file.db, portfolioId)
  const propertyIds = await listPropertyIds(file.db, portfolioId)
  return countFitting(await currentLedger(file), propertyIds, rule)
}

/** Applies all rules, in order, to the bookings that nobody has sorted yet, outside of locked periods. */
export async function applyRules(file: OpenFile, portfolioId: string): Promise<number> {
  const { lockedThrough } = await requirePortfolio(file.db, portfolioId)
  const rules = prepareRules(await listRules(file.db, portfolioId))
  const bookings = await listUnsortedBookings(file.db, portfolioId)
  const open = bookings.filter(({ date }) => lockedThrough === null || date > lockedThrough)
  const changes = open.flatMap((booking) => {
    const rule: PreparedRule | undefined = firstRule(rules, asLine(booking))
    const change = rule ? changeOf(booking, rule) : {}
    return hasChange(change) ? [{ id: booking.id, change }] : []
  })
  await runCommand(file, { label: 'Apply the import rules' }, async (tx, { at }) => {
    for (const { id, change } of changes) await updateBooking(tx, id, { ...change, updatedAt: at })
  })
  return changes.length
}

const asLine = ({ payee, description, amount, accountId }: Booking) => ({
  line: { payee: payee ?? '', description, amount },
  accountId,
})

/** What a rule would set otherwise than it is; a unit goes with its property alone. */
function changeOf(booking: Booking, rule: RuleDraft) {
  const propertyId = rule.propertyId ?? booking.propertyId
  const hasMoved = propertyId !== booking.propertyId
  const wanted = {
    category: rule.category ?? booking.category,
    propertyId,
    unitId: rule.unitId ?? (hasMoved ? null : booking.unitId),
    payee: rule.payee ?? booking.payee,
  }
  const changed = Object.entries(wanted).filter(
    ([name, value]) => booking[name as keyof typeof wanted] !== value,
  )
  return Object.fromEntries(changed) as Partial<typeof wanted>
}

const hasChange = (change: object): boolean => Object.keys(change).length > 0
