import type { ImportField } from '#shared/imports/entity-import-fields'
import { plain } from './book.ts'
import { RowRefusal, type Step } from './row-step.ts'

type Saying = { readonly value: string; readonly line: number; readonly sheet: string }

/** By these an entity is found, so they cannot differ; tags only add up. */
const passedOver: ReadonlySet<string> = new Set([
  'property.name',
  'property.valueDate',
  'property.tags',
  'unit.label',
  'tenant.name',
  'tenant.firstName',
  'tenant.email',
  'lease.startDate',
  'loan.lender',
  'loan.startDate',
  'loan.balanceDate',
] satisfies ImportField[])

/**
 * What the rows of a file have said so far. Two rows that say different things of the same entity would
 * each undo the other every time the file is brought in, so the later one is refused.
 */
export class SaidBefore {
  private readonly sayings = new Map<string, Saying>()

  /** @throws RowRefusal with the row that says something else */
  check(step: Step, sheet: string): void {
    for (const [key, value, field] of sayingsOf(step)) {
      const earlier = this.sayings.get(key)
      if (earlier === undefined || earlier.value === value) continue
      const place = earlier.sheet === sheet ? '' : ` of “${earlier.sheet}”`
      throw new RowRefusal(
        `Row ${earlier.line}${place} says something else of the same ${words[step.kind]}.`,
        field,
      )
    }
  }

  add(step: Step, line: number, sheet: string): void {
    for (const [key, value] of sayingsOf(step)) this.sayings.set(key, { value, line, sheet })
  }
}

export const words = {
  properties: 'property',
  units: 'unit',
  tenants: 'tenant',
  leases: 'lease',
  loans: 'loan',
} as const

function sayingsOf({ kind, after, said }: Step): (readonly [string, string, ImportField])[] {
  const fields = Object.entries(said).flatMap(([name, value]) => {
    if (passedOver.has(name)) return []
    // Values and balances of several days may stand in several rows.
    const day = {
      'property.currentValue': said['property.valueDate'],
      'loan.balance': said['loan.balanceDate'],
    }[name]
    // The entries of what a row said are those of its fields.
    return [
      [
        `${kind} ${after.id} ${name} ${day ?? ''}`,
        typeof value === 'string' ? plain(value) : JSON.stringify(value),
        name as ImportField,
      ] as const,
    ]
  })
  if (!('tenantId' in after)) return fields
  return [...fields, [`${kind} ${after.id} tenant`, after.tenantId, 'tenant.name']]
}
