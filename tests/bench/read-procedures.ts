import { noFilter } from '#shared/metrics'
import { ReportName as reportNames } from '#shared/reports/report-names'
import type { TransactionFilter } from '#shared/transactions'

type Case = readonly [label: string, input: unknown]

const portfolioId = 'load'
const asOf = '2026-10-31'
const propertyId = 'p007'
const ofPortfolio = { portfolioId }
const ofDay = { portfolioId, asOf }
const question = { portfolioId, asOf, filter: noFilter, period: { kind: 'trailing_year' } }
const nodeOf = (metric: string, ofProperty: string | null = null) => ({
  metric,
  propertyId: ofProperty,
  category: null,
  month: null,
  loanId: null,
})
const plain = (input?: unknown): readonly Case[] => [['', input]]

const filters: readonly (readonly [string, TransactionFilter])[] = [
  ['everything', {}],
  ['a common text', { text: 'utilities' }],
  ['a rare text', { text: 'payee 4711' }],
  ['a number in a text', { text: '123456' }],
  ['no such text', { text: 'zanzibar roofing' }],
  ['a year', { from: '2025-01-01', to: '2025-12-31' }],
  ['a kind', { kind: 'operating' }],
  ['a category', { category: 'repairs' }],
  ['a property', { propertyId }],
  ['an account', { accountId: 'a1' }],
  ['rare amounts', { amountMin: 90_000_000 }],
  ['uncategorised', { isUncategorised: true }],
  ['not reconciled', { isUnreconciled: true }],
  ['without a receipt', { needsReceipt: true }],
  ['much at once', { propertyId, kind: 'operating', text: 'home', from: '2024-01-01' }],
]
const listed = (by: 'date' | 'amount', limit: number) =>
  filters.map(([label, filter]): Case => [
    by === 'date' ? label : `${label}, by amount`,
    { portfolioId, filter, sort: { by, direction: 'desc' }, cursor: null, limit },
  ])
const rule = {
  payeeContains: 'utilities',
  descriptionContains: null,
  amountMin: null,
  amountMax: 0,
  accountId: null,
  category: 'repairs',
  propertyId: null,
  unitId: null,
  payee: null,
}

/** What each procedure that only reads is asked by the window, on the portfolio that the load set makes. */
export const readCases: Readonly<Record<string, readonly Case[]>> = {
  'about.get': plain(),
  'accounts.list': plain(ofPortfolio),
  'alerts.list': plain(ofPortfolio),
  'alerts.history': plain(ofPortfolio),
  'alerts.rules': plain(ofPortfolio),
  'audit.state': plain(),
  'audit.list': plain({ limit: 50 }),
  'audit.page': plain({ before: null, limit: 50 }),
  'audit.ofEntity': plain({ table: 'properties', id: propertyId }),
  'bankImports.targets': plain(ofPortfolio),
  'bankImports.batches': plain(ofPortfolio),
  'budgets.year': plain({ propertyId, year: 2026, asOf }),
  'budgets.underwriting': plain({ propertyId, asOf }),
  'calendar.list': plain({ portfolioId, from: '2026-10-26', to: '2026-12-06' }),
  'capexPhasing.facts': plain(ofDay),
  'categories.list': plain(),
  'categories.uses': plain(),
  'buyCriteria.get': plain(ofPortfolio),
  'deals.list': plain(ofPortfolio),
  'deals.moves': plain(ofPortfolio),
  'deals.places': plain(ofPortfolio),
  'dealAnalyses.figures': plain(ofPortfolio),
  'documents.list': plain({ portfolioId, subject: { propertyId } }),
  'files.state': plain(),
  'importRules.list': plain(ofPortfolio),
  'importRules.test': plain({ portfolioId, rule }),
  'lateRent.list': plain(ofDay),
  'lateRent.months': plain({ ...ofDay, leaseId: 'p007-u0-l6' }),
  'leaseOffers.list': plain(ofPortfolio),
  'leases.list': plain(ofDay),
  'leasingMix.propose': plain({ ...ofDay, withinMonths: 12 }),
  'loans.list': plain(ofDay),
  'loans.get': plain({ loanId: 'p007-n0', asOf }),
  'mail.setup': plain(),
  'mail.outbox': plain(),
  'mail.problem': plain(),
  'mail.recipients': plain(ofPortfolio),
  'mapFiles.list': plain(),
  'metrics.dashboard': [
    ['', question],
    ['within a month', { ...question, asOf: '2026-10-15' }],
  ],
  'metrics.filterOptions': plain(ofPortfolio),
  'metrics.health': plain({ portfolioId, asOf, filter: noFilter }),
  'metrics.figures': plain(question),
  'metrics.lineage': ['noi', 'opex', 'gpr', 'irr'].map((metric): Case => [
    metric,
    { ...question, node: nodeOf(metric) },
  ]),
  'metrics.rows': [
    ['all costs', { ...question, node: nodeOf('opex') }],
    ['a property', { ...question, node: nodeOf('opex', propertyId) }],
  ],
  'metrics.settings': plain(ofPortfolio),
  'monteCarlo.startingValues': plain({ subject: { type: 'portfolio', id: portfolioId }, asOf }),
  'optimizations.active': plain(ofPortfolio),
  'optimizations.list': plain({ portfolioId, search: '' }),
  'optimizations.readiness': plain(ofPortfolio),
  'places.search': plain({ text: 'aus' }),
  'places.locate': plain({ city: 'Austin', region: 'TX', postalCode: '78701', country: 'US' }),
  'places.ofPortfolio': plain(ofPortfolio),
  'portfolios.list': plain(),
  'properties.list': plain(ofDay),
  'properties.get': plain({ propertyId, asOf }),
  'properties.contents': plain({ propertyId }),
  'properties.head': plain({ propertyId }),
  'properties.overview': plain({ propertyId, asOf }),
  'properties.money': plain({ propertyId, asOf, year: null }),
  'properties.listFigures': plain(ofDay),
  'properties.compare': plain({ propertyIds: ['p001', 'p007', 'p042'], asOf }),
  'rentRoll.get': plain({ portfolioId, date: asOf }),
  'reports.branding': plain(ofPortfolio),
  'reportDeliveries.list': plain(ofPortfolio),
  'reports.presets': plain(ofPortfolio),
  'reports.document': reportNames.options.map((report): Case => [
    report,
    { report, portfolioId, propertyIds: [], asOf },
  ]),
  'scenarios.list': plain(ofPortfolio),
  'scenarios.covenants': plain(ofPortfolio),
  'scenarios.base': [
    ['the portfolio', { subject: { type: 'portfolio', id: portfolioId }, asOf }],
    ['a property', { subject: { type: 'property', id: propertyId }, asOf }],
  ],
  'scheduledJobs.list': plain(),
  'search.entities': ['a', 'house 07', 'payee 12', '1,650.00', 'zanzibar'].map((text): Case => [
    text,
    { portfolioId, text },
  ]),
  'recurring.list': plain(ofDay),
  'recurring.due': plain({ ...ofDay, days: 30 }),
  'recurring.propose': [
    ['leases and loans', { ...ofDay, sources: ['lease', 'loan'] }],
    ['history', { ...ofDay, sources: ['history'] }],
  ],
  'reconciliations.list': plain({ accountId: 'a1' }),
  'reconciliations.open': plain({ accountId: 'a1', statementDate: '2026-09-30' }),
  'settings.get': plain(),
  'simulations.list': plain(ofPortfolio),
  'tasks.list': [
    ['', ofPortfolio],
    ['a property', { portfolioId, subject: { propertyId } }],
  ],
  'tenants.list': plain(ofPortfolio),
  'tenants.overview': plain(ofDay),
  'tenants.get': plain({ tenantId: 'p007-u0-l0-t', asOf }),
  'transactions.list': [...listed('date', 200), ...listed('amount', 200)],
  'transactions.sum': filters.map(([label, filter]): Case => [label, { portfolioId, filter }]),
  'transactions.ids': [
    ['', { portfolioId, filter: {}, sort: { by: 'date', direction: 'desc' } }],
    ['by amount', { portfolioId, filter: {}, sort: { by: 'amount', direction: 'asc' } }],
  ],
  'vendors.list': plain(ofPortfolio),
  'transactions.get': plain({ transactionId: 'x00500000' }),
  'transactions.choices': plain(ofPortfolio),
}

/**
 * What is left out: procedures that write, ask where to save, follow something, solve, or read a file, a run
 * or a document that the load set does not have.
 */
export const leftOut: ReadonlySet<string> = new Set(
  Object.entries({
    about: 'reportError',
    accounts: 'create update archive',
    alerts: 'check snooze resolve reopen setRule clearRule',
    audit: 'details undo undoTo redo',
    bankImports: 'open read review rows assign commit close skipped saveSkipped undo',
    budgets: 'create save exportXlsx',
    calendar: 'export',
    categories: 'create update archive merge',
    changes: 'watch',
    charts: 'savePng',
    buyCriteria: 'set',
    dealAnalyses: 'list save makeCurrent delete',
    dealFiles: 'read map saveTemplate',
    deals: 'setStage create update delete pin close previewClosing',
    documents: 'get add update remove content save',
    entityImports: 'open reread plan commit saveRefused undo saveTemplate',
    files: 'openSample createEmpty importPortable exportPortable restore open close discardSample',
    projects: 'create update delete',
    importRules: 'create update delete reorder apply',
    lateRent: 'recordPayment',
    leaseOffers: 'setStatus delete',
    leases: 'create update end increaseRent setNotes delete',
    loans: 'create update delete addStatement addExtraPayment end renew exportSchedule',
    mail: 'saveServer removeServer test retry remove addRecipient updateRecipient deleteRecipient',
    mapFiles: 'choose remove read',
    mapTiles: 'get',
    metrics: 'setSellingCostRate setLayout',
    monteCarlo: 'start watch cancel latest',
    notes: 'set',
    optimizations:
      'start watch cancel get rename whatIf frontier neededValue nextBest actuals previewAccept accept exportRun setTags remove importBundle recheck',
    places: 'locateProperties pin',
    portfolios: 'create update setArchived delete',
    properties: 'create update setArchived setTags delete',
    rentRoll: 'export',
    reportDeliveries: 'chooseFolder set remove',
    reports: 'export addPreset editPreset deletePreset setBranding',
    recurring: 'create update delete pause resume settle',
    reconciliations: 'finish remove',
    runFiles: 'list open save remove',
    scenarios: 'setCovenants stressPack exportStressPack create update delete',
    settings: 'set',
    scheduledJobs: 'update runNow',
    simulations: 'get rename remove repeat export',
    tables: 'save',
    tasks: 'create update setStatus move delete',
    tenants: 'create update archive delete bookDeposit',
    transactions:
      'create update updateMany deleteMany duplicate split unsplit splitAsLoanPayment closeBooks',
    units: 'create update setArchived delete',
    valuations: 'create update delete',
    vendors: 'create update delete',
  }).flatMap(([feature, names]) => names.split(' ').map((name) => `${feature}.${name}`)),
)
