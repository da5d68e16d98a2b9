import { fieldWords, OPTION_FIELDS } from '#shared/optimizer/optimizer-fields'
import type { InputField } from '#shared/optimizer/optimizer-fields'

/** The words for every field of the Leasing Mix Optimizer. */
type Field = InputField<
  | 'money'
  | 'money/area'
  | 'money/area/yr'
  | 'rate'
  | 'ratio'
  | 'area'
  | 'months'
  | 'years'
  | 'seconds'
  | 'text'
  | 'choice'
  | 'flag'
>

export const LEASING_MIX_FIELDS = {
  mode: {
    label: 'mode',
    unit: 'choice',
    help: 'Fractional: a unit may be split between packages. Whole: each unit gets one package or none.',
  },
  objective: {
    label: 'objective',
    unit: 'choice',
    help: 'The net cash flow of the months ahead as it is, or its present value.',
  },
  horizonMonths: {
    label: 'months ahead',
    unit: 'months',
    help: 'The months whose cash flow counts, from today.',
  },
  discountRate: {
    label: 'discount rate',
    unit: 'rate',
    help: 'Yearly rate at which later months count less.',
  },
  incentiveBudget: {
    label: 'incentive budget',
    unit: 'money',
    help: 'Incentives for all new leases together cost at most this.',
  },
  incentiveBasis: {
    label: 'incentives counted',
    unit: 'choice',
    help: 'Committed: as if every offer were taken up. Expected: weighted by how likely each is.',
  },
  countRentFree: {
    label: 'count rent-free months',
    unit: 'flag',
    help: 'Rent given up in rent-free months uses the incentive budget too.',
  },
  occupancyTarget: {
    label: 'occupancy target',
    unit: 'rate',
    help: 'In the measured month at least this share of all area is expected to be let.',
  },
  waultFloor: {
    label: 'least WAULT',
    unit: 'years',
    help: 'The weighted average unexpired lease term in the measured month is at least this.',
  },
  waultWeight: {
    label: 'WAULT weighted by',
    unit: 'choice',
    help: 'Whether a lease counts by its rent or by its area.',
  },
  waultToBreak: {
    label: 'WAULT to break',
    unit: 'flag',
    help: 'A lease counts to its break, if it has one ahead, and not to its end.',
  },
  measureMonth: {
    label: 'measured month',
    unit: 'months',
    help: 'Months from today at which occupancy, WAULT and sector shares are measured.',
  },
  units: { label: 'list of units', unit: 'text', help: 'The units to let.' },
  'units.id': { label: 'id', unit: 'text', help: 'A name of its own for the unit.' },
  'units.name': { label: 'name', unit: 'text', help: 'What you call the unit.' },
  'units.area': { label: 'area', unit: 'area', help: 'The area that can be let.' },
  'units.type': { label: 'type', unit: 'text', help: 'Office, shop, flat: for packages by type.' },
  'units.voidCost': {
    label: 'void cost',
    unit: 'money/area/yr',
    help: 'What the unit costs a year for each unit of area while it stands empty.',
  },
  'units.rentFactor': {
    label: 'rent factor',
    unit: 'ratio',
    help: 'Multiplies the rent of every package: 1.1 for a unit that lets a tenth dearer.',
  },
  packages: { label: 'list of packages', unit: 'text', help: 'The terms on which to offer.' },
  'packages.id': { label: 'id', unit: 'text', help: 'A name of its own for the package.' },
  'packages.name': { label: 'name', unit: 'text', help: 'What you call the package.' },
  'packages.rent': {
    label: 'rent',
    unit: 'money/area/yr',
    help: 'Rent a year for each unit of area.',
  },
  'packages.termMonths': { label: 'term', unit: 'months', help: 'Length of the lease.' },
  'packages.freeMonths': {
    label: 'rent-free months',
    unit: 'months',
    help: 'Months without rent at the start of the lease.',
  },
  'packages.incentive': {
    label: 'incentive',
    unit: 'money/area',
    help: 'What you pay for each unit of area when the lease starts: fit-out, moving costs.',
  },
  'packages.takeUp': {
    label: 'take-up',
    unit: 'rate',
    help: 'How likely the offer is to be accepted. 1 is certain.',
  },
  'packages.downtimeMonths': {
    label: 'months until the start',
    unit: 'months',
    help: 'Months the unit stands empty before the lease begins.',
  },
  'packages.breakMonths': {
    label: 'break after',
    unit: 'months',
    help: 'Months from the start of the lease after which the tenant may leave.',
  },
  'packages.indexation': {
    label: 'indexation',
    unit: 'rate',
    help: 'How much the rent rises every twelve months.',
  },
  'packages.sector': {
    label: 'sector',
    unit: 'text',
    help: 'The trade of the tenants it is meant for.',
  },
  'packages.unitTypes': {
    label: 'types of unit',
    unit: 'text',
    help: 'The types of unit it is offered for. None named means all.',
  },
  'packages.maxArea': {
    label: 'largest area',
    unit: 'area',
    help: 'At most this much area goes to this package in all.',
  },
  existing: {
    label: 'list of leases',
    unit: 'text',
    help: 'The leases that run on; they count for occupancy, WAULT and sector shares.',
  },
  'existing.id': { label: 'id', unit: 'text', help: 'A name of its own for the lease.' },
  'existing.name': { label: 'name', unit: 'text', help: 'What you call the lease.' },
  'existing.area': { label: 'area', unit: 'area', help: 'The area that is let.' },
  'existing.rent': { label: 'rent', unit: 'money', help: 'Rent a year for the whole lease.' },
  'existing.remainingMonths': {
    label: 'remaining months',
    unit: 'months',
    help: 'Whole months until the lease ends.',
  },
  'existing.sector': { label: 'sector', unit: 'text', help: 'The tenant’s trade.' },
  sectorCaps: { label: 'list of sector caps', unit: 'text', help: 'Limits on one sector.' },
  'sectorCaps.sector': { label: 'sector', unit: 'text', help: 'As written in the packages.' },
  'sectorCaps.maxShare': {
    label: 'largest share',
    unit: 'rate',
    help: 'At most this share comes from the sector.',
  },
  'sectorCaps.basis': {
    label: 'share of',
    unit: 'choice',
    help: 'Whether the share is of rent or of area.',
  },
  ...OPTION_FIELDS,
} as const satisfies Record<string, Field>
export type LeasingMixField = keyof typeof LEASING_MIX_FIELDS

export const LEASING_MIX_WORDS = fieldWords({
  fields: LEASING_MIX_FIELDS,
  lists: { units: 'Unit', packages: 'Package', existing: 'Lease', sectorCaps: 'Sector cap' },
})
