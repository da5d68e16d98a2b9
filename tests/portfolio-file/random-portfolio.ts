import * as fc from 'fast-check'
import { z } from 'zod'
import { builtInCategories } from '#shared/categories'
import { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import { references } from '#main/portfolio-file/portfolio-references'
import { fitRows, type Row } from './fit-rows.ts'
import { fullSimulation } from './full-simulation.ts'
import { portableAnalysis } from './portable-analysis.ts'
import { days, type JsonSchema, type Own, valuesOf } from './random-from-schema.ts'

type Lists = Record<string, Row[]> & { properties: (Row & { units: Row[] })[] }

const amounts = fc.integer({ min: 100, max: 90_000_000 }).map((minor) => minor / 100)
const shares = fc.double({ min: 0, max: 1, noNaN: true })

/** A name of a row to be, which `resolve` changes for the id of one that is there. */
const referenceTo = (list: string) => fc.nat(9).map((k) => ({ list, k }))

/** What no schema says: names of other rows, and texts that hold more than text. */
const own: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'portfolio.currency': fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
  'importMappings.mappingJson': fc.json({ maxDepth: 1 }),
  'importBatches.skippedJson': fc.json({ maxDepth: 1 }),
  'reportDeliveries.zone': fc.constantFrom(null, 'Europe/London'),
  'reportPresets.choice.period': fc.constantFrom(
    { kind: 'last_year' },
    { kind: 'custom', from: '2024-02', to: '2026-01' },
  ),
  'dealAnalyses.terms': fc
    .record({ price: amounts, closingCosts: amounts, vacancyRate: shares, managementRate: shares })
    .map((drawn) => Object.assign({}, portableAnalysis.terms, drawn)),
  // Above nothing in any currency, however coarse.
  'loans.extraPayments.amount': amounts,
  'deals.price': amounts,
  'deals.askingPrice': amounts,
  'settings.key': fc.uuid(),
  'properties.valuations.id': fc.uuid(),
  // The one statement of older files is read as one of the others.
  'loans.statementBalance': fc.constant(null),
  'loans.statementDate': fc.constant(null),
  simulations: fc
    .record({ id: fc.string({ minLength: 1, maxLength: 9 }), seed: fc.nat(), asOf: days })
    .map((drawn) => [Object.assign({}, fullSimulation, drawn)]),
  'documents.contentBase64': fc
    .uint8Array({ maxLength: 40 })
    .map((bytes) => Buffer.from(bytes).toString('base64')),
  ...Object.fromEntries(
    references.flatMap(([list, fields]) =>
      Object.entries(fields).map(([field, target]) => [`${list}.${field}`, referenceTo(target)]),
    ),
  ),
  'transactions.parentId': fc.constant(null),
  'transactions.isSplit': fc.constant(0),
}
const ownAt: Own = (path) => own[path]

const schema = z.toJSONSchema(PortfolioFile, { io: 'input', unrepresentable: 'any' }) as JsonSchema

/** Any portfolio with rows of every list that its file can have, each field as its schema allows. */
export const portfolios = valuesOf(schema, ownAt).map((drawn) => fitted(drawn as Lists))

/** The drawn rows with ids, names of rows that are there, and what must fit together made to fit. */
function fitted(drawn: Lists): unknown {
  const lists = structuredClone(drawn)
  const rows: Record<string, Row[]> = {
    ...lists,
    units: lists.properties.flatMap(({ units }) => units),
  }
  for (const [list, all] of Object.entries(rows))
    if (Array.isArray(all))
      for (const [k, row] of all.entries()) if ('id' in row) row['id'] = `${list} ${k}`
  for (const [list, fields] of references)
    for (const row of rows[list] ?? []) resolve(row, Object.keys(fields), rows)
  return Object.fromEntries(
    Object.entries(lists).map(([list, all]) => [
      list,
      Array.isArray(all) ? fitRows(list, all) : all,
    ]),
  )
}

/** Puts the ids of rows that are there; none where there are none. */
function resolve(row: Row, fields: readonly string[], rows: Readonly<Record<string, Row[]>>): void {
  for (const field of fields) {
    const reference = row[field]
    if (reference === null || reference === undefined) continue
    const { list, k } = reference as { list: string; k: number }
    const targets: readonly { readonly id?: unknown }[] = [
      ...(list === 'categories' ? builtInCategories : []),
      ...(rows[list] ?? []),
    ]
    row[field] = targets[k % targets.length]?.id ?? null
  }
}
