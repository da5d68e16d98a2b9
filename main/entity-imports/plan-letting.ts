import { addDays, addMonthsToDate, type IsoDate } from '#shared/dates'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import { type Lease, NewLease } from '#shared/leases'
import { NewTenant, type Tenant } from '#shared/tenants'
import { NewUnit, type Unit } from '#shared/units'
import { isSame, type OwnedProperty, plain } from './book.ts'
import { isVacant } from './cell-words.ts'
import type { RowValues } from './read-row.ts'
import {
  given,
  type PlanContext,
  refuseArchived,
  requireValid,
  RowRefusal,
  saidOf,
  type Step,
} from './row-step.ts'

/**
 * The unit of the property that the row names. Where a property is let whole the row need not name one.
 *
 * @throws RowRefusal
 */
export function planUnit(context: PlanContext, property: OwnedProperty): Step<'units'> {
  const { row, newId } = context
  const { values } = row
  const label = values['unit.label']
  const before =
    label === undefined ? onlyUnit(context, property) : unitCalled(context, property, label)
  if (before) refuseArchived(before.label, before.archivedAt)
  const fresh: Unit = {
    id: before?.id ?? newId(),
    propertyId: property.id,
    label: label ?? wholeProperty,
    use: 'residential',
    bedrooms: null,
    bathrooms: null,
    area: null,
    marketRent: null,
    notes: '',
    archivedAt: null,
  }
  const after = {
    ...(before ?? fresh),
    ...given<Omit<Unit, 'id' | 'propertyId' | 'label' | 'archivedAt'>>({
      use: values['unit.use'],
      bedrooms: values['unit.bedrooms'],
      bathrooms: values['unit.bathrooms'],
      area: values['unit.area'],
      marketRent: values['unit.marketRent'],
      notes: values['unit.notes'],
    }),
  }
  if (!before || !isSame(before, after)) requireValid(NewUnit, 'unit', after)
  return { kind: 'units', before, after, said: saidOf(values, 'unit') }
}

const wholeProperty = 'Whole property'

/**
 * What a row without a unit means: the property let whole, else the one unit that it had before the file.
 * Units that other rows make are not looked at, so that the order of the rows does not matter.
 */
function onlyUnit({ book }: PlanContext, property: OwnedProperty): Unit | undefined {
  const units = book.units.find(`of ${property.id}`).filter(({ archivedAt }) => archivedAt === null)
  const whole = units.find(({ label }) => label === wholeProperty)
  const known = units.filter(({ id }) => book.units.wasThere(id))
  if (whole === undefined && known.length > 1)
    throw new RowRefusal(
      `${property.name} has ${known.length} units: name the one that is meant.`,
      'unit.label',
    )
  return whole ?? known[0]
}

function unitCalled(
  { book }: PlanContext,
  property: OwnedProperty,
  label: string,
): Unit | undefined {
  const units = book.units.find(`${property.id} ${plain(label)}`)
  if (units.length > 1)
    throw new RowRefusal(
      `${property.name} has ${units.length} units called “${label}”. Give them labels that differ.`,
      'unit.label',
    )
  return units[0]
}

/**
 * The tenant that the row names; null where it says that there is none. Of two with the same name the
 * e-mail address tells which.
 *
 * @throws RowRefusal
 */
export function planTenant(context: PlanContext): Step<'tenants'> | null {
  const { values } = context.row
  const name = fullNameOf(values)
  if (name === undefined || isVacant(name)) return null
  const before = findTenant(context, name, values['tenant.email'])
  if (before) refuseArchived(before.name, before.archivedAt)
  const fresh: Tenant = {
    id: before?.id ?? context.newId(),
    portfolioId: context.portfolioId,
    name,
    email: null,
    phone: null,
    sector: null,
    notes: '',
    archivedAt: null,
  }
  const after = {
    ...(before ?? fresh),
    ...given<Omit<Tenant, 'id' | 'portfolioId' | 'name' | 'archivedAt'>>({
      email: values['tenant.email'],
      phone: values['tenant.phone'],
      sector: values['tenant.sector'],
      notes: values['tenant.notes'],
    }),
  }
  if (!before || !isSame(before, after)) requireValid(NewTenant, 'tenant', after)
  return { kind: 'tenants', before, after, said: saidOf(values, 'tenant') }
}

/** First and last name may stand in two columns; a company has the last one alone. */
function fullNameOf(values: RowValues): string | undefined {
  const names = [values['tenant.firstName'], values['tenant.name']]
  const full = names.filter((name) => name !== undefined && !isVacant(name)).join(' ')
  return full === '' ? undefined : full
}

function findTenant({ book }: PlanContext, name: string, email: string | undefined) {
  const named = book.tenants.find(plain(name))
  // Someone of the same name with another address is someone else.
  const fitting =
    email === undefined
      ? named
      : named.filter((tenant) => tenant.email === null || plain(tenant.email) === plain(email))
  const exact = fitting.filter((tenant) => email !== undefined && tenant.email !== null)
  const meant = exact.length > 0 ? exact : fitting
  if (meant.length > 1)
    throw new RowRefusal(
      `${meant.length} tenants are called “${name}”. Their e-mail addresses would tell them apart.`,
      'tenant.name',
    )
  return meant[0]
}

/**
 * The letting of the unit from the day that the row says, known by these two.
 *
 * @throws RowRefusal when something is missing, or the unit is let already
 */
export function planLease(context: PlanContext, unit: Unit, tenant: Tenant): Step<'leases'> {
  const { book, row, newId } = context
  const { values } = row
  const startDate = values['lease.startDate']
  if (startDate === undefined)
    throw new RowRefusal(`The lease of ${tenant.name} has no first day.`, 'lease.startDate')
  const before = book.leases.find(`${unit.id} ${startDate}`)[0]
  const endDate = endOf(context, startDate)
  const after = {
    ...(before ?? newLease(context, { id: newId(), unitId: unit.id, startDate, endDate })),
    tenantId: tenant.id,
    ...given<
      Pick<Lease, 'endDate' | 'monthlyRent' | 'deposit' | 'breakDate' | 'freeMonths' | 'notes'>
    >({
      endDate,
      monthlyRent: values['lease.monthlyRent'],
      deposit: values['lease.deposit'],
      breakDate: values['lease.breakDate'],
      freeMonths: values['lease.freeMonths'],
      notes: values['lease.notes'],
    }),
  }
  if (!before || !isSame(before, after)) {
    requireValid(NewLease, 'lease', { ...after, newTenant: null })
    refuseOverlap(context, after)
  }
  return { kind: 'leases', before, after, said: saidOf(values, 'lease') }
}

/** The day that the row says, else the term counted from the first day; a term of 12 months ends the day before. */
function endOf({ row: { values } }: PlanContext, startDate: IsoDate): IsoDate | undefined {
  const term = values['lease.termMonths']
  if (values['lease.endDate'] !== undefined || term === undefined) return values['lease.endDate']
  return addDays(addMonthsToDate(startDate, term), -1)
}

type Placed = Pick<Lease, 'id' | 'unitId' | 'startDate'> & { readonly endDate: IsoDate | undefined }

function newLease(context: PlanContext, { endDate, ...placed }: Placed): Lease {
  const { values } = context.row
  if (values['lease.monthlyRent'] === undefined)
    throw new RowRefusal('The lease has no rent.', 'lease.monthlyRent')
  return {
    ...placed,
    tenantId: '',
    endDate: endDate ?? endOfLeaseYear(context, placed.startDate),
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 0,
    deposit: 0,
    freeMonths: 0,
    breakParty: 'tenant',
    breakNoticeMonths: 0,
    renewsLeaseId: null,
    notes: '',
    steps: [],
    options: [],
  }
}

/** A lease without a last day runs on until someone gives notice: it is let to the end of its present year. */
function endOfLeaseYear({ asOf, remark }: PlanContext, startDate: IsoDate): IsoDate {
  const last = (years: number) => addDays(addMonthsToDate(startDate, 12 * years), -1)
  let years = 1
  while (last(years) < asOf) years += 1
  remark(`No last day is given: it counts as let until ${last(years)}, and is yours to change.`)
  return last(years)
}

function refuseOverlap({ book }: PlanContext, lease: Lease): void {
  const last = lastDayOfLease(lease)
  const other = book.leases
    .find(`on ${lease.unitId}`)
    .find(
      (known) =>
        known.id !== lease.id &&
        known.startDate <= last &&
        lastDayOfLease(known) >= lease.startDate,
    )
  if (!other) return
  const name = book.tenants.get(other.tenantId)?.name ?? 'someone else'
  throw new RowRefusal(
    `The unit is let to ${name} from ${other.startDate} to ${lastDayOfLease(other)}.`,
    'lease.startDate',
  )
}
