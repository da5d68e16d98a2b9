import { builtInCategories } from '#shared/categories'
import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'

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
    ['/accounts', portable.accounts],
    ['/reconciliations', portable.reconciliations],
    ['/recurring', portable.recurring],
    ['/importBatches', portable.importBatches],
    ['/importMappings', portable.importMappings],
    ['/importRules', portable.importRules],
    ['/deals', portable.deals],
    ['/dealMoves', portable.dealMoves],
    ['/dealAnalyses', portable.dealAnalyses],
    ['/scenarios', portable.scenarios],
    ['/leaseOffers', portable.leaseOffers],
    ['/projects', portable.projects],
    ['/vendors', portable.vendors],
    ['/tasks', portable.tasks],
    ['/reportPresets', portable.reportPresets],
    ['/alertRules', portable.alertRules],
    ['/simulations', portable.simulations],
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

function findRepeatedStep({
  leases,
  loans,
  settings,
  alertRules,
  reportDeliveries,
}: PortfolioFile): Mistake | null {
  const stepsOf = leases.flatMap(({ id, steps }, k) =>
    steps.map(({ date }, n): [string, string] => [`/leases/${k}/steps/${n}/date`, `${id} ${date}`]),
  )
  const resetsOf = loans.flatMap(({ id, rate }, k) =>
    (rate.type === 'floating' ? rate.resets : []).map(({ date }, n): [string, string] => [
      `/loans/${k}/rate/resets/${n}/date`,
      `${id} ${date}`,
    ]),
  )
  const places = alertRules.map(({ rule, propertyId }, k): [string, string] => [
    `/alertRules/${k}/rule`,
    `${rule} ${propertyId}`,
  ])
  const jobs = reportDeliveries.map(({ presetId }, k): [string, string] => [
    `/reportDeliveries/${k}/presetId`,
    presetId,
  ])
  const keys = settings.map(({ key }, k): [string, string] => [`/settings/${k}/key`, key])
  return firstOf([stepsOf, resetsOf, places, jobs, keys], findRepeated)
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

type Known = Readonly<Record<string, ReadonlySet<string>>>

/** The lists whose rows name others, each with the fields that do and where the names stand. */
export const references = [
  ['leases', { unitId: 'units', tenantId: 'tenants', renewsLeaseId: 'leases' }],
  ['loans', { propertyId: 'properties', renewsLoanId: 'loans' }],
  ['accounts', { defaultPropertyId: 'properties' }],
  ['reconciliations', { accountId: 'accounts' }],
  [
    'recurring',
    {
      propertyId: 'properties',
      unitId: 'units',
      leaseId: 'leases',
      loanId: 'loans',
      category: 'categories',
    },
  ],
  ['importBatches', { accountId: 'accounts' }],
  [
    'importRules',
    {
      accountId: 'accounts',
      category: 'categories',
      propertyId: 'properties',
      unitId: 'units',
    },
  ],
  [
    'transactions',
    {
      propertyId: 'properties',
      unitId: 'units',
      category: 'categories',
      parentId: 'transactions',
      accountId: 'accounts',
      tenantId: 'tenants',
      leaseId: 'leases',
      loanId: 'loans',
      recurringId: 'recurring',
      reconciliationId: 'reconciliations',
      importBatchId: 'importBatches',
    },
  ],
  ['budgetLines', { propertyId: 'properties', category: 'categories' }],
  ['deals', { propertyId: 'properties' }],
  ['dealMoves', { dealId: 'deals' }],
  ['dealAnalyses', { dealId: 'deals' }],
  ['scenarios', { propertyId: 'properties', dealId: 'deals', parentScenarioId: 'scenarios' }],
  ['alertRules', { propertyId: 'properties' }],
  ['reportDeliveries', { presetId: 'reportPresets' }],
  ['leaseOffers', { unitId: 'units', leaseId: 'leases' }],
  ['projects', { propertyId: 'properties' }],
  [
    'tasks',
    {
      propertyId: 'properties',
      unitId: 'units',
      tenantId: 'tenants',
      leaseId: 'leases',
      loanId: 'loans',
      dealId: 'deals',
      vendorId: 'vendors',
    },
  ],
  [
    'documents',
    {
      propertyId: 'properties',
      unitId: 'units',
      tenantId: 'tenants',
      leaseId: 'leases',
      loanId: 'loans',
      transactionId: 'transactions',
      dealId: 'deals',
    },
  ],
] as const satisfies readonly (readonly [keyof PortfolioFile, Readonly<Record<string, string>>])[]

function findMissingId(portable: PortfolioFile): Mistake | null {
  const idsOf = (rows: readonly WithId[]) => new Set(rows.map(({ id }) => id))
  const known: Known = {
    properties: idsOf(portable.properties),
    units: new Set(unitsWithPath(portable).map(([, id]) => id)),
    tenants: idsOf(portable.tenants),
    leases: idsOf(portable.leases),
    loans: idsOf(portable.loans),
    deals: idsOf(portable.deals),
    scenarios: idsOf(portable.scenarios),
    vendors: idsOf(portable.vendors),
    reportPresets: idsOf(portable.reportPresets),
    accounts: idsOf(portable.accounts),
    reconciliations: idsOf(portable.reconciliations),
    recurring: idsOf(portable.recurring),
    importBatches: idsOf(portable.importBatches),
    transactions: idsOf(portable.transactions),
    categories: idsOf([...builtInCategories, ...portable.categories]),
  }
  return firstOf(references, ([list, fields]) =>
    firstOf(Object.entries(fields), ([field, target]) =>
      findMissing(`/${list}`, portable[list], field, known[target] ?? new Set()),
    ),
  )
}

const findMissing = (
  path: string,
  rows: readonly object[],
  field: string,
  known: ReadonlySet<string>,
): Mistake | null =>
  firstOf([...rows.entries()], ([index, row]) => {
    const id = (row as Readonly<Record<string, string | null>>)[field] ?? null
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
