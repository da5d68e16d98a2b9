import { z } from 'zod'

/** What a row of a spreadsheet can become. */
export const EntityKind = z.enum(['properties', 'units', 'tenants', 'leases', 'loans'])
export type EntityKind = z.infer<typeof EntityKind>

/** What the rows of one sheet are: of one kind, or several kinds in one table, as in a rent roll. */
export const SheetKind = z.enum([...EntityKind.options, 'mixed'])
export type SheetKind = z.infer<typeof SheetKind>

/** How the text of a cell is to be understood. */
export type CellKind =
  | 'text'
  | 'money'
  | 'date'
  | 'number'
  | 'count'
  | 'rate'
  | 'months'
  | 'tags'
  | 'country'
  | 'propertyType'
  | 'unitUse'
  | 'dayCount'
  | 'frequency'

const cellByField = {
  'property.name': 'text',
  'property.type': 'propertyType',
  'property.addressLine1': 'text',
  'property.city': 'text',
  'property.region': 'text',
  'property.postalCode': 'text',
  'property.country': 'country',
  'property.purchaseDate': 'date',
  'property.purchasePrice': 'money',
  'property.closingCosts': 'money',
  'property.initialCapex': 'money',
  'property.landValue': 'money',
  'property.currentValue': 'money',
  'property.valueDate': 'date',
  'property.yearBuilt': 'count',
  'property.area': 'number',
  'property.latitude': 'number',
  'property.longitude': 'number',
  'property.tags': 'tags',
  'property.notes': 'text',
  'unit.label': 'text',
  'unit.use': 'unitUse',
  'unit.bedrooms': 'number',
  'unit.bathrooms': 'number',
  'unit.area': 'number',
  'unit.marketRent': 'money',
  'unit.notes': 'text',
  'tenant.name': 'text',
  'tenant.firstName': 'text',
  'tenant.email': 'text',
  'tenant.phone': 'text',
  'tenant.sector': 'text',
  'tenant.notes': 'text',
  'lease.startDate': 'date',
  'lease.endDate': 'date',
  'lease.termMonths': 'months',
  'lease.monthlyRent': 'money',
  'lease.deposit': 'money',
  'lease.breakDate': 'date',
  'lease.freeMonths': 'count',
  'lease.notes': 'text',
  'loan.lender': 'text',
  'loan.amount': 'money',
  'loan.startDate': 'date',
  'loan.firstPaymentDate': 'date',
  'loan.termMonths': 'months',
  'loan.amortizationMonths': 'months',
  'loan.interestOnlyMonths': 'months',
  'loan.annualRate': 'rate',
  'loan.dayCount': 'dayCount',
  'loan.frequency': 'frequency',
  'loan.balance': 'money',
  'loan.balanceDate': 'date',
  'loan.notes': 'text',
} as const satisfies Record<
  `${'property' | 'unit' | 'tenant' | 'lease' | 'loan'}.${string}`,
  CellKind
>

export type ImportField = keyof typeof cellByField
// Object.keys forgets that the keys are those of the record.
export const importFieldNames = Object.keys(cellByField) as ImportField[]
export const ImportField = z.enum(importFieldNames)

export const cellKindOf = <Field extends ImportField>(field: Field): (typeof cellByField)[Field] =>
  cellByField[field]
export type CellKindOf<Field extends ImportField> = (typeof cellByField)[Field]

const reference: readonly ImportField[] = ['property.name', 'property.addressLine1']
const of = (entity: string): ImportField[] =>
  importFieldNames.filter((field) => field.startsWith(`${entity}.`))

/** What the columns of a sheet may be taken for. A leases sheet names its property and unit only to find them. */
export const fieldsByKind: Readonly<Record<SheetKind, readonly ImportField[]>> = {
  properties: of('property'),
  units: [...reference, ...of('unit')],
  tenants: of('tenant'),
  leases: [...reference, 'unit.label', ...of('tenant'), ...of('lease')],
  loans: [...reference, ...of('loan')],
  mixed: importFieldNames,
}

type Requirement = readonly ImportField[]
const theProperty: Requirement = reference

/** What must be there before the rows can be read; of each list one column is enough. */
export const requiredByKind: Readonly<Record<SheetKind, readonly Requirement[]>> = {
  properties: [theProperty],
  units: [theProperty, ['unit.label']],
  tenants: [['tenant.name']],
  leases: [theProperty, ['tenant.name'], ['lease.startDate'], ['lease.monthlyRent']],
  loans: [
    theProperty,
    ['loan.lender'],
    ['loan.amount'],
    ['loan.startDate'],
    ['loan.termMonths'],
    ['loan.annualRate'],
  ],
  mixed: [theProperty],
}

/**
 * What is missing before a sheet can be read, and what is chosen twice.
 *
 * @returns for each requirement that no column meets the fields that would meet it; doubles one by one
 */
export function mappingProblems(kind: SheetKind, fields: readonly (ImportField | null)[]) {
  const missing = requiredOf(kind, fields).filter(
    (anyOf) => !anyOf.some((field) => fields.includes(field)),
  )
  const repeated = [...new Set(fields)].filter(
    (field) => field !== null && fields.indexOf(field) !== fields.lastIndexOf(field),
  )
  return { missing, repeated }
}

/** A mixed sheet that has a column of a lease or a loan needs all that a lease or a loan needs. */
function requiredOf(kind: SheetKind, fields: readonly (ImportField | null)[]) {
  if (kind !== 'mixed') return requiredByKind[kind]
  const has = (entity: string) => fields.some((field) => field?.startsWith(`${entity}.`))
  return [
    theProperty,
    ...(has('lease') ? requiredByKind.leases.slice(1) : []),
    ...(has('loan') ? requiredByKind.loans.slice(1) : []),
  ]
}
