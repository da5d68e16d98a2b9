import { builtInCategories } from '#shared/categories'
import type { PortfolioFile } from '#shared/portfolio-file'

type Mistake = { readonly path: string; readonly message: string }
type WithId = { readonly id: string }

/** The first id that is used twice or that nothing in the file bears, or null when all of them fit. */
export function findBrokenReference(portable: PortfolioFile): Mistake | null {
  return findRepeatedId(portable) ?? findMissingId(portable)
}

function findRepeatedId(portable: PortfolioFile): Mistake | null {
  const { properties, tenants, leases, loans, transactions } = portable
  const lists: [string, readonly WithId[]][] = [
    ['/categories', portable.categories],
    ['/properties', properties],
    ['/tenants', tenants],
    ['/leases', leases],
    ['/loans', loans],
    ['/transactions', transactions],
    ['/deals', portable.deals],
    ['/projects', portable.projects],
    ['/tasks', portable.tasks],
    ['/documents', portable.documents],
  ]
  return (
    firstOf(lists, ([path, rows]) =>
      findRepeated(rows.map(({ id }, k) => [`${path}/${k}/id`, id])),
    ) ??
    findRepeated(unitsWithPath(portable)) ??
    findRepeated(valuationsWithPath(portable)) ??
    findRepeatedStep(portable)
  )
}

function findRepeatedStep({ leases, loans, settings }: PortfolioFile): Mistake | null {
  const stepsOf = leases.flatMap(({ id, steps }, k) =>
    steps.map(({ date }, n): [string, string] => [`/leases/${k}/steps/${n}/date`, `${id} ${date}`]),
  )
  const resetsOf = loans.flatMap(({ id, rate }, k) =>
    (rate.type === 'floating' ? rate.resets : []).map(({ date }, n): [string, string] => [
      `/loans/${k}/rate/resets/${n}/date`,
      `${id} ${date}`,
    ]),
  )
  const keys = settings.map(({ key }, k): [string, string] => [`/settings/${k}/key`, key])
  return findRepeated(stepsOf) ?? findRepeated(resetsOf) ?? findRepeated(keys)
}

const unitsWithPath = ({ properties }: PortfolioFile): [string, string][] =>
  properties.flatMap(({ units }, p) =>
    units.map(({ id }, k): [string, string] => [`/properties/${p}/units/${k}/id`, id]),
  )

const valuationsWithPath = ({ properties }: PortfolioFile): [string, string][] =>
  properties.flatMap(({ id: propertyId, valuations }, p) =>
    valuations.map(({ id, date }, k): [string, string] => [
      `/properties/${p}/valuations/${k}/${id === undefined ? 'date' : 'id'}`,
      id ?? valuationId(propertyId, date),
    ]),
  )

/** The id of a valuation that brings none: the same in every import of the same file. */
export const valuationId = (propertyId: string, date: string): string => `${propertyId}/${date}`

function findRepeated(entries: readonly (readonly [string, string])[]): Mistake | null {
  const seen = new Set<string>()
  for (const [path, id] of entries) {
    if (seen.has(id)) return { path, message: `"${id}" is there twice.` }
    seen.add(id)
  }
  return null
}

function findMissingId(portable: PortfolioFile): Mistake | null {
  const properties = new Set(portable.properties.map(({ id }) => id))
  const units = new Set(unitsWithPath(portable).map(([, id]) => id))
  const tenants = new Set(portable.tenants.map(({ id }) => id))
  const deals = new Set(portable.deals.map(({ id }) => id))
  const categories = new Set([...builtInCategories, ...portable.categories].map(({ id }) => id))
  return (
    findMissing('/leases', portable.leases, 'unitId', units) ??
    findMissing('/leases', portable.leases, 'tenantId', tenants) ??
    findMissing('/loans', portable.loans, 'propertyId', properties) ??
    findMissing('/transactions', portable.transactions, 'propertyId', properties) ??
    findMissing('/transactions', portable.transactions, 'unitId', units) ??
    findMissing('/transactions', portable.transactions, 'category', categories) ??
    findMissing('/projects', portable.projects, 'propertyId', properties) ??
    findMissing('/tasks', portable.tasks, 'propertyId', properties) ??
    findMissing('/tasks', portable.tasks, 'dealId', deals) ??
    findMissing('/documents', portable.documents, 'propertyId', properties)
  )
}

const findMissing = <Field extends string>(
  path: string,
  rows: readonly Readonly<Record<Field, string | null>>[],
  field: Field,
  known: ReadonlySet<string>,
): Mistake | null =>
  firstOf([...rows.entries()], ([index, row]) => {
    const id = row[field]
    return id === null || known.has(id)
      ? null
      : { path: `${path}/${index}/${field}`, message: `Nothing in this file is called "${id}".` }
  })

function firstOf<T>(items: readonly T[], find: (item: T) => Mistake | null): Mistake | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
