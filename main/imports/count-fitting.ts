import type { RuleDraft } from '#shared/imports/import-rules'
import type { LedgerColumns } from '../transactions/ledger-columns.ts'
import { marksContaining, marksOf, type Words } from '../transactions/ledger-words.ts'

/** How many of the bookings of some properties a rule fits, as `firstRule` says, and how many it would change. */
export function countFitting(
  columns: LedgerColumns,
  propertyIds: readonly string[],
  rule: RuleDraft,
): { fits: number; changes: number } {
  const isOwn = marksOf(columns.names, propertyIds)
  const conditions = [
    isWhole(columns),
    (place: number) => isOwn[columns.properties[place] ?? 0] === 1,
    ...textConditions(columns, rule),
    ...amountConditions(columns, rule),
    ...accountConditions(columns, rule),
  ]
  const isChanged = changesOf(columns, rule)
  let fits = 0
  let changes = 0
  for (let place = 0; place < columns.ids.length; place += 1) {
    if (!conditions.every((holds) => holds(place))) continue
    fits += 1
    if (isChanged(place)) changes += 1
  }
  return { fits, changes }
}

type Condition = (place: number) => boolean

const isWhole =
  ({ isSplit, parents }: LedgerColumns): Condition =>
  (place) =>
    isSplit[place] === 0 && parents[place] === 0

/** A bank that has no column for the payee writes it into the description. */
function textConditions(
  { payees, descriptions, texts }: LedgerColumns,
  { payeeContains, descriptionContains }: RuleDraft,
): Condition[] {
  const empty = texts.find('')
  const has = (piece: string, codeOf: (place: number) => number): Condition => {
    const marks = marksContaining(texts, piece)
    return (place) => marks[codeOf(place)] === 1
  }
  const description = (place: number) => descriptions[place] ?? 0
  const payee = (place: number) => {
    const code = payees[place] ?? 0
    return code === 0 || code === empty ? description(place) : code
  }
  return [
    ...(payeeContains === null ? [] : [has(payeeContains, payee)]),
    ...(descriptionContains === null ? [] : [has(descriptionContains, description)]),
  ]
}

const amountConditions = (
  { amounts }: LedgerColumns,
  { amountMin, amountMax }: RuleDraft,
): Condition[] => [
  ...(amountMin === null ? [] : [(place: number) => (amounts[place] ?? 0) >= amountMin]),
  ...(amountMax === null ? [] : [(place: number) => (amounts[place] ?? 0) <= amountMax]),
]

function accountConditions(
  { accounts, names }: LedgerColumns,
  { accountId }: RuleDraft,
): Condition[] {
  if (accountId === null) return []
  const wanted = names.find(accountId)
  return [(place) => accounts[place] === wanted]
}

/** What a rule would set otherwise than it is; a unit goes with its property alone. */
function changesOf(
  { properties, units, categories, payees, names, texts }: LedgerColumns,
  { propertyId, unitId, category, payee }: RuleDraft,
): Condition {
  const differs = (column: Uint32Array, words: Words, wanted: string | null): Condition => {
    if (wanted === null) return () => false
    const code = words.find(wanted)
    return (place) => column[place] !== code
  }
  const hasMoved = differs(properties, names, propertyId)
  const losesUnit = (place: number) => hasMoved(place) && units[place] !== 0
  const differing = [
    hasMoved,
    unitId === null ? losesUnit : differs(units, names, unitId),
    differs(categories, names, category),
    differs(payees, texts, payee),
  ]
  return (place) => differing.some((isDifferent) => isDifferent(place))
}
