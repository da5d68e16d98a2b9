import type { Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely'
import type { Account, Reconciliation } from '#shared/accounts'
import type { BudgetLine } from '#shared/budgets'
import type { Category } from '#shared/categories'
import type { Deal, DealMove } from '#shared/deals/deals'
import type { Document } from '#shared/documents'
import type { ImportBatch, ImportMapping, ImportRule } from '#shared/imports/imports'
import type { Lease, LeaseOption, LeaseStep } from '#shared/leases'
import type { ExtraPayment, Loan, LoanStatement, PrepaymentStep } from '#shared/loans/loans'
import type { MailRecipient } from '#shared/mail/mail'
import type { Portfolio } from '#shared/portfolios'
import type { LeaseOffer } from '#shared/lease-offers'
import type { Project } from '#shared/projects'
import type { Property } from '#shared/properties'
import type { Recurring } from '#shared/recurring/recurring'
import type { ScenarioPreset } from '#shared/scenarios/scenario-presets'
import type { Task } from '#shared/tasks/tasks'
import type { Tenant } from '#shared/tenants'
import type { Transaction as Booking } from '#shared/transactions'
import type { Unit } from '#shared/units'
import type { Valuation } from '#shared/valuations'
import type { Vendor } from '#shared/tasks/vendors'
import type { AttachmentColumns, OutboxColumns } from './mail-columns.ts'

type Stamps = { createdAt: string; updatedAt: string }

/** Columns that the file fills in when a row says nothing of them. */
type Defaulted<Row, Column extends keyof Row> = Omit<Row, Column> & {
  [Name in Column]: Generated<Row[Name]>
}

type LeaseColumns = Defaulted<
  Omit<Lease, 'steps' | 'options'>,
  'freeMonths' | 'breakParty' | 'breakNoticeMonths' | 'notes'
>

type LoanTables = 'rate' | 'extraPayments' | 'prepaymentSteps' | 'statements'
type LoanColumns = Defaulted<
  Omit<Loan, LoanTables>,
  'paymentFrequency' | 'fees' | 'escrowMonthly' | 'notes'
> & {
  rateType: 'fixed' | 'floating'
  annualRate: number | null
  rateIndex: string | null
  margin: number | null
  rateCap: number | null
  rateFloor: number | null
}

type DealDefaults = 'addressLine1' | 'postalCode' | 'country'

type OptimizationColumns = {
  id: string
  portfolioId: string
  optimizer: string
  name: string
  note: string
  inputJson: string
  inputHash: string
  optionsJson: string
  source: 'pipeline' | 'csv' | 'example' | 'command'
  solverName: string
  solverVersion: string
  seed: number | null
  status: string
  objective: number | null
  gap: number | null
  problemClass: string | null
  stoppedBy: string | null
  startedAt: string
  finishedAt: string | null
  durationMs: number | null
  resultHash: string | null
  acceptedCommandId: string | null
  acceptedAt: string | null
  fromRunId: string | null
  /** Separated by commas. */
  tags: Generated<string>
  importedJson: Generated<string | null>
  deletedAt: Generated<string | null>
}

type SimulationColumns = {
  id: string
  portfolioId: string
  subjectType: string
  subjectId: string
  subjectName: string
  name: string
  note: Generated<string>
  asOf: string
  currency: string
  paths: number
  seed: number
  inputHash: string
  resultHash: string
  figuresJson: string
  deletedAt: Generated<string | null>
  groundJson: string
  resultJson: string
}

type ScenarioColumns = {
  id: string
  portfolioId: string
  propertyId: string | null
  dealId: string | null
  optimizationId: string | null
  name: string
  preset: ScenarioPreset | null
  parentScenarioId: string | null
  overridesJson: string
  notes: string
}

export type CommandKind = 'do' | 'undo' | 'redo'

/** The tables of a data file, as the migrations leave them. */
export type Schema = {
  portfolios: Defaulted<Portfolio & { deletedAt: string | null }, 'notes' | 'deletedAt'> & Stamps
  properties: Defaulted<Property, 'notes'> & Stamps
  property_tags: { propertyId: string; tag: string } & Stamps
  units: Defaulted<Unit, 'notes'> & Stamps
  valuations: Valuation & Stamps
  tenants: Defaulted<Tenant, 'notes'> & Stamps
  leases: LeaseColumns & Stamps
  lease_steps: LeaseStep & { leaseId: string } & Stamps
  lease_options: LeaseOption & { leaseId: string; position: number } & Stamps
  lease_offers: LeaseOffer & { optimizationId: string | null } & Stamps
  loans: LoanColumns & Stamps
  loan_rate_resets: { loanId: string; date: string; annual: number } & Stamps
  loan_payments_extra: ExtraPayment & { loanId: string } & Stamps
  loan_prepayment_steps: PrepaymentStep & { loanId: string } & Stamps
  loan_statements: LoanStatement & { loanId: string } & Stamps
  categories: Category & Stamps
  accounts: Account & Stamps
  reconciliations: Reconciliation & Stamps
  recurring_transactions: Recurring & Stamps
  recurring_skips: { recurringId: string; date: string } & Stamps
  import_batches: ImportBatch & Stamps
  import_mappings: ImportMapping & Stamps
  import_rules: ImportRule & Stamps
  transactions: Defaulted<Booking, 'isSplit' | 'notes'> & Stamps
  budget_lines: BudgetLine & Stamps
  monthly_totals: {
    propertyId: string
    month: string
    category: string
    amount: number
    count: number
  }
  deals: Defaulted<Deal, DealDefaults> & Stamps
  deal_moves: DealMove & Stamps
  deal_analyses: {
    id: string
    dealId: string
    name: string
    isCurrent: number
    termsJson: string
  } & Stamps
  report_presets: { id: string; portfolioId: string; name: string; choiceJson: string } & Stamps
  scenarios: ScenarioColumns & Stamps
  projects: Project & Stamps
  vendors: Vendor & Stamps
  tasks: Defaulted<Task, 'progress' | 'priority'> & { optimizationId: string | null } & Stamps
  documents: Defaulted<Document, 'kind' | 'paper' | 'notes'> & Stamps
  optimizations: OptimizationColumns & Stamps
  optimization_results: { optimizationId: string; resultJson: string; explanationJson: string }
  optimization_files: {
    id: string
    optimizationId: string
    path: string
    kind: string
    createdAt: string
    removedAt: string | null
    name: string
    sizeBytes: number
    /** Null when the file was not kept. */
    sha256: string | null
  }
  simulations: SimulationColumns & Stamps
  mail_recipients: Omit<MailRecipient, 'isImmediate'> & { isImmediate: number } & Stamps
  outbox: OutboxColumns & Stamps
  outbox_files: { sha256: string; content: Buffer } & Stamps
  outbox_attachments: AttachmentColumns & Stamps
  scheduled_jobs: {
    id: string
    kind: string
    portfolioId: string | null
    subjectId: string | null
    isOn: number
    every: 'day' | 'week' | 'month'
    weekday: number | null
    monthDay: number | null
    time: string
    zone: string | null
    /** What the job is told of its work, by its kind's own schema. */
    settingsJson: string | null
    /** 3 for the first month of each quarter only. */
    monthStep: number | null
  } & Stamps
  alert_rules: {
    id: string
    portfolioId: string
    propertyId: string | null
    rule: string
    isOn: number
    thresholdsJson: string
  } & Stamps
  alerts: {
    id: string
    portfolioId: string
    key: string
    severity: 'critical' | 'warning' | 'info'
    causeJson: string
    firstOpenedAt: string
    openedAt: string
    openings: number
    closedAt: string | null
    snoozedAt: string | null
    snoozedUntil: string | null
    resolvedAt: string | null
    resolvedNote: Generated<string>
  } & Stamps
  told_alerts: { alertId: string; opening: number; recipientAddress: string } & Stamps
  job_states: { jobId: string; handledLocal: string; handledAt: string }
  job_runs: {
    jobId: string
    /** The minute on the wall it was due at, or that it was asked for. */
    dueKey: string
    dueAt: string
    cause: 'due' | 'late' | 'manual'
    covers: number
    state: 'running' | 'done' | 'failed'
    startedAt: string
    finishedAt: string | null
    message: string
  }
  settings: { key: string; valueJson: string } & Stamps
  file_identity: { one: number; fileId: string; createdAt: string }
  commands: {
    number: number
    id: string
    kind: CommandKind
    label: string
    targetId: string | null
    changes: number
    at: string
  }
  audit_log: {
    number: number
    commandId: string
    tableName: string
    entityId: string
    before: string | null
    after: string | null
    previousHash: string
    hash: string
  }
  audit_pending: {
    number: number
    tableName: string
    entityId: string
    before: string | null
    after: string | null
  }
  command_in_progress: { one: number }
}

/** A connection to read from; a transaction is one too. */
export type DataBase = Kysely<Schema>
export type DataTransaction = Transaction<Schema>
export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>
export type NewRow<Table extends keyof Schema> = Insertable<Schema[Table]>
