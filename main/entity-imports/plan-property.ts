import { NewProperty } from '#shared/properties'
import { isSame, type OwnedProperty, type OwnedValuation, plain } from './book.ts'
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
 * The property that the row is about, changed to what the row says, or a new one where the sheet makes them.
 *
 * @throws RowRefusal
 */
export function planProperty(context: PlanContext): Step<'properties'> {
  const before = findProperty(context)
  if (before) refuseArchived(before.name, before.archivedAt)
  // A sheet of units or loans names the property and says nothing else of it.
  if (!context.makesProperties) {
    if (!before) throw unknownProperty(context)
    return { kind: 'properties', before, after: before, said: {} }
  }
  const { values } = context.row
  const after = { ...(before ?? newProperty(context)), ...fieldsOf(context, before) }
  if (!before || !isSame(before, after)) requireValid(NewProperty, 'property', after)
  return { kind: 'properties', before, after, said: saidOf(values, 'property') }
}

/**
 * By name, and an address stands for a name; two of a name are told apart by their address.
 *
 * @throws RowRefusal when no property is named, or more than one may be meant
 */
function findProperty({ book, row: { values }, makesProperties }: PlanContext) {
  const name = values['property.name']
  const address = values['property.addressLine1']
  const text = name ?? address
  if (text === undefined) throw new RowRefusal('The row names no property.', 'property.name')
  const atAddress = (of: string) => book.properties.find(`address ${plain(of)}`)
  const named = book.properties.find(`name ${plain(text)}`)
  const narrowed =
    named.length > 1 && address !== undefined
      ? named.filter(({ addressLine1 }) => plain(addressLine1) === plain(address))
      : named
  const found = narrowed.length > 0 ? narrowed : atAddress(text)
  // Two flats of one house have one address: a new name at a known address is a new property.
  const all = found.length > 0 || makesProperties ? found : atAddress(address ?? text)
  if (all.length > 1)
    throw new RowRefusal(
      `${all.length} properties go by “${text}”. Give them names that differ.`,
      name === undefined ? 'property.addressLine1' : 'property.name',
    )
  return all[0]
}

function unknownProperty({ row: { values } }: PlanContext): RowRefusal {
  const name = values['property.name'] ?? values['property.addressLine1'] ?? ''
  return new RowRefusal(
    `There is no property “${name}”. Bring in the properties first, or in the same file.`,
    values['property.name'] === undefined ? 'property.addressLine1' : 'property.name',
  )
}

function newProperty({ row, portfolioId, boughtOn, newId, remark }: PlanContext): OwnedProperty {
  const { values } = row
  if (values['property.purchaseDate'] === undefined)
    remark(`It counts as bought on ${boughtOn}, as the file does not say when.`)
  return {
    id: newId(),
    portfolioId,
    name: values['property.name'] ?? values['property.addressLine1'] ?? '',
    type: 'other',
    addressLine1: '',
    city: '',
    region: '',
    postalCode: '',
    country: '',
    latitude: null,
    longitude: null,
    yearBuilt: null,
    area: null,
    purchaseDate: boughtOn,
    purchasePrice: 0,
    closingCosts: 0,
    initialCapex: 0,
    landValue: 0,
    notes: '',
    archivedAt: null,
    tags: [],
    valuations: [],
  }
}

type Said = Omit<OwnedProperty, 'id' | 'portfolioId' | 'name' | 'archivedAt'>

/** A property that was found by its address keeps its name. */
function fieldsOf(context: PlanContext, before: OwnedProperty | undefined): Partial<Said> {
  const { values } = context.row
  return given<Said>({
    type: values['property.type'],
    addressLine1: addressOf(values['property.addressLine1'], before),
    city: values['property.city'],
    region: values['property.region'],
    postalCode: values['property.postalCode'],
    country: values['property.country'],
    latitude: values['property.latitude'],
    longitude: values['property.longitude'],
    yearBuilt: values['property.yearBuilt'],
    area: values['property.area'],
    purchaseDate: values['property.purchaseDate'],
    purchasePrice: values['property.purchasePrice'],
    closingCosts: values['property.closingCosts'],
    initialCapex: values['property.initialCapex'],
    landValue: values['property.landValue'],
    notes: values['property.notes'],
    tags: tagsOf(before?.tags ?? [], values['property.tags']),
    valuations: valuationsOf(context, before?.valuations ?? []),
  })
}

/** The same address in other letters or with another point is no change. */
const addressOf = (
  address: string | undefined,
  before: OwnedProperty | undefined,
): string | undefined =>
  address !== undefined && before && plain(before.addressLine1) === plain(address)
    ? undefined
    : address

/** Tags are added, never taken away; two that differ only in capitals are one. */
function tagsOf(before: readonly string[], added: readonly string[] | undefined) {
  if (added === undefined) return undefined
  const known = new Map(before.map((tag) => [tag.toLocaleLowerCase(), tag]))
  for (const tag of added)
    if (!known.has(tag.toLocaleLowerCase())) known.set(tag.toLocaleLowerCase(), tag)
  return [...known.values()]
}

/**
 * A value without a day is of today, unless it is the newest one that is known already: the same file
 * brought in again a month later says nothing new.
 */
function valuationsOf(
  { row: { values }, asOf, newId }: PlanContext,
  before: readonly OwnedValuation[],
): readonly OwnedValuation[] | undefined {
  const value = values['property.currentValue']
  if (value === undefined) return undefined
  const newest = before.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)
  if (values['property.valueDate'] === undefined && newest?.value === value) return before
  const date = values['property.valueDate'] ?? asOf
  const sameDay = before.find((valuation) => valuation.date === date)
  if (!sameDay) return [...before, { id: newId(), date, value, source: 'Spreadsheet' }]
  return before.map((valuation) => (valuation === sameDay ? { ...sameDay, value } : valuation))
}
