import { z } from 'zod'
import { Account, Reconciliation } from '../accounts.ts'
import { BudgetLine } from '../budgets.ts'
import { IsoDate } from '../dates.ts'
import { EntityId, LongText } from '../ids.ts'
import { ImportBatch, ImportMapping, ImportRule } from '../imports/imports.ts'
import { Recurring } from '../recurring/recurring.ts'

/** The books in a portable portfolio file: money in currency units, and a default for what may be missing. */
export const money = z
  .number()
  .min(-9e12, 'This amount is too large.')
  .max(9e12, 'This amount is too large.')
export const moneyOut = money.min(0, 'This amount cannot be negative.')
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)

const text = z.string().max(1000)
const inPortfolio = { portfolioId: true } as const

const PortableAccount = z.strictObject(
  Account.omit(inPortfolio).extend({
    number: optional(z.string().max(60)),
    openingBalance: money.default(0),
    defaultPropertyId: optional(EntityId),
    archivedAt: Account.shape.archivedAt.default(null),
  }).shape,
)

const PortableReconciliation = z.strictObject(
  Reconciliation.extend({ statementBalance: money }).shape,
)

const PortableRecurring = z
  .strictObject(
    Recurring.extend({
      unitId: optional(EntityId),
      leaseId: optional(EntityId),
      loanId: optional(EntityId),
      amount: money,
      payee: optional(z.string().max(200)),
      endDate: optional(IsoDate),
      pausedOn: optional(IsoDate),
      daysTolerance: Recurring.shape.daysTolerance.default(5),
      amountTolerance: moneyOut.default(0),
      /** Due days on which nothing is expected after all. */
      skips: z.array(IsoDate).default([]),
    }).shape,
  )
  .refine(({ startDate, endDate }) => endDate === null || endDate >= startDate, {
    path: ['endDate'],
    message: 'What is expected cannot end before it starts.',
  })

const PortableTransaction = z.strictObject({
  id: EntityId,
  propertyId: EntityId,
  unitId: optional(EntityId),
  date: IsoDate,
  amount: money,
  category: z.string().min(1).max(60),
  payee: optional(z.string().max(200)),
  description: text.default(''),
  notes: LongText.default(''),
  reference: optional(z.string().max(200)),
  isSplit: z.int().min(0).max(1).default(0),
  parentId: optional(EntityId),
  accountId: optional(EntityId),
  tenantId: optional(EntityId),
  leaseId: optional(EntityId),
  loanId: optional(EntityId),
  recurringId: optional(EntityId),
  recurringDate: optional(IsoDate),
  reconciliationId: optional(EntityId),
  bankId: optional(z.string().max(200)),
  importBatchId: optional(EntityId),
})

const PortableRule = z.strictObject(
  ImportRule.omit(inPortfolio).extend({
    payeeContains: optional(z.string().max(200)),
    descriptionContains: optional(z.string().max(200)),
    amountMin: optional(money),
    amountMax: optional(money),
    accountId: optional(EntityId),
    category: optional(z.string().min(1).max(60)),
    propertyId: optional(EntityId),
    unitId: optional(EntityId),
    payee: optional(z.string().max(200)),
  }).shape,
)

const jsonText = z.string().refine(isJson, 'This is not JSON.')

const PortableMapping = z.strictObject(
  ImportMapping.omit(inPortfolio).extend({ mappingJson: jsonText }).shape,
)
const PortableBatch = z.strictObject(
  ImportBatch.omit(inPortfolio).extend({ accountId: optional(EntityId), skippedJson: jsonText })
    .shape,
)
const PortableBudgetLine = z.strictObject(BudgetLine.extend({ amount: money }).shape)

export const portableBooks = {
  accounts: z.array(PortableAccount).default([]),
  reconciliations: z.array(PortableReconciliation).default([]),
  recurring: z.array(PortableRecurring).default([]),
  importBatches: z.array(PortableBatch).default([]),
  importMappings: z.array(PortableMapping).default([]),
  importRules: z.array(PortableRule).default([]),
  transactions: z.array(PortableTransaction).default([]),
  budgetLines: z.array(PortableBudgetLine).default([]),
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
