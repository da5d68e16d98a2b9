import { z } from 'zod'
import type { FieldChange, RowChange } from '#shared/audit'
import type { Row } from '../database/schema.ts'

type Value = string | number | null
type Recorded = Readonly<Record<string, Value>>

const RecordedRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const parse = (json: string | null): Recorded | null =>
  json === null ? null : RecordedRow.parse(JSON.parse(json))

/** Tables whose rows are parts of an entity, with the column that names it. */
const wholeOfPart: Readonly<Record<string, readonly [table: string, column: string]>> = {
  property_tags: ['properties', 'propertyId'],
  budget_lines: ['properties', 'propertyId'],
  lease_steps: ['leases', 'leaseId'],
  lease_options: ['leases', 'leaseId'],
  loan_rate_resets: ['loans', 'loanId'],
  loan_payments_extra: ['loans', 'loanId'],
  loan_prepayment_steps: ['loans', 'loanId'],
  loan_statements: ['loans', 'loanId'],
  recurring_skips: ['recurring_transactions', 'recurringId'],
}

/** What says nothing to an owner: keys, stamps, hashes, places in a list. */
const silent = new Set([
  'id',
  'portfolioId',
  'createdAt',
  'updatedAt',
  'sha256',
  'position',
  'valueJson',
])

/** What a change did, without the names, which are read for many at once. */
export function rowChangeOf({ tableName, entityId, before, after }: AuditRow): RowChange {
  const from = parse(before)
  const to = parse(after)
  const row = to ?? from ?? {}
  const whole = wholeOfPart[tableName]
  return {
    table: tableName,
    entityTable: whole?.[0] ?? tableName,
    id: String((whole && row[whole[1]]) ?? entityId),
    name: nameIn(row),
    propertyId: typeof row['propertyId'] === 'string' ? row['propertyId'] : null,
    kind: kindOf(from, to),
    fields: fieldsOf(from, to, whole?.[1]),
  }
}

function kindOf(from: Recorded | null, to: Recorded | null): RowChange['kind'] {
  if (from === null) return 'added'
  return to === null ? 'removed' : 'changed'
}

type AuditRow = Pick<Row<'audit_log'>, 'tableName' | 'entityId' | 'before' | 'after'>

/** What differs; of a row that came or went, what it said. */
function fieldsOf(from: Recorded | null, to: Recorded | null, whole?: string): FieldChange[] {
  const names = Object.keys(to ?? from ?? {}).filter((name) => !silent.has(name) && name !== whole)
  return names
    .map((field) => ({ field, before: from?.[field] ?? null, after: to?.[field] ?? null }))
    .filter(({ before, after }) => before !== after && !(isEmpty(before) && isEmpty(after)))
}

const isEmpty = (value: Value): boolean => value === null || value === ''

const namingColumns = ['name', 'label', 'title', 'lender', 'payee', 'fileName', 'tag', 'date']

/** The best name that a row has in itself, for what is no longer there to be asked. */
function nameIn(row: Recorded): string {
  for (const column of namingColumns) {
    const value = row[column]
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** Which table an id in a field leads to. */
export const tableOfField: Readonly<Record<string, string>> = {
  portfolioId: 'portfolios',
  propertyId: 'properties',
  defaultPropertyId: 'properties',
  unitId: 'units',
  tenantId: 'tenants',
  leaseId: 'leases',
  renewsLeaseId: 'leases',
  loanId: 'loans',
  renewsLoanId: 'loans',
  transactionId: 'transactions',
  parentId: 'transactions',
  recurringId: 'recurring_transactions',
  accountId: 'accounts',
  importBatchId: 'import_batches',
  dealId: 'deals',
  category: 'categories',
  optimizationId: 'optimizations',
  parentScenarioId: 'scenarios',
}
