import { LEASING_MIX_WORDS } from '#shared/leasing-mix/leasing-mix-fields'
import type {
  ExistingLease,
  LeasePackage,
  LeasingMixInput,
  LettableUnit,
  SectorCap,
} from '#shared/leasing-mix/leasing-mix-schema'
import { inputError } from '#shared/optimizer/optimizer-errors'
import type { InputError, InputErrorCode } from '#shared/optimizer/optimizer-input'
import { checkFrontier, checkIds, soundPartsOf } from '#shared/optimizer/optimizer-parse'
import type { Indexed, SoundParts } from '#shared/optimizer/optimizer-parse'

/** Every unit with every package: beyond this the model would not fit in memory. */
const MOST_PAIRS = 500_000

/**
 * The Leasing Mix Optimizer's checks that look at more than one field. They run on the raw value,
 * beside the schema, and leave out items that already have an error.
 */
export function checkAcrossItems(value: unknown, found: readonly InputError[]): InputError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const parts = soundPartsOf<LeasingMixInput>(value, found)
  const { top, items } = parts
  const packages = items<LeasePackage>('packages')
  return [
    ...checkIds('units', items<LettableUnit>('units'), LEASING_MIX_WORDS),
    ...checkIds('packages', packages, LEASING_MIX_WORDS),
    ...checkIds('existing', items<ExistingLease>('existing'), LEASING_MIX_WORDS),
    ...packages.flatMap(checkTerm),
    ...checkUnitTypes(packages, parts),
    ...checkSectorCaps(items<SectorCap>('sectorCaps'), parts),
    ...checkDiscount(top, value),
    ...checkSize(parts),
    ...checkFrontier(top.frontier, LEASING_MIX_WORDS),
  ]
}

function checkTerm({ item, index }: Indexed<LeasePackage>): InputError[] {
  const { termMonths, freeMonths, breakMonths } = item
  const reasons = [
    isAbove(freeMonths, termMonths) && 'is shorter than the months free of rent',
    isAbove(breakMonths, termMonths) && 'ends before the break',
  ].filter((reason) => reason !== false)
  return reasons.length === 0
    ? []
    : [fault('conflict', ['packages', index, 'termMonths'], reasons.join(' and '))]
}

function checkUnitTypes(
  packages: readonly Indexed<LeasePackage>[],
  { rawList }: SoundParts<LeasingMixInput>,
): InputError[] {
  const types = membersOf(rawList('units'), 'type')
  if (!types) return []
  return packages.flatMap(({ item, index }) =>
    (item.unitTypes ?? []).flatMap((type, at) =>
      types.has(type)
        ? []
        : [fault('unknown_ref', ['packages', index, 'unitTypes', at], `no unit is a “${type}”`)],
    ),
  )
}

function checkSectorCaps(
  caps: readonly Indexed<SectorCap>[],
  { rawList }: SoundParts<LeasingMixInput>,
): InputError[] {
  const offered = membersOf(rawList('packages'), 'sector')
  const running = membersOf(rawList('existing'), 'sector')
  const seen = new Set<string>()
  return caps.flatMap(({ item, index }) => {
    const { sector } = item
    const basis = item.basis ?? 'rent'
    const at = ['sectorCaps', index, 'sector']
    const errors: InputError[] = []
    const name = JSON.stringify([sector, basis])
    if (seen.has(name)) {
      errors.push(fault('duplicate_id', at, `“${sector}” has a cap on its ${basis} already`))
    }
    seen.add(name)
    if (offered && !offered.has(sector) && running?.has(sector) !== true) {
      errors.push(fault('unknown_ref', at, `“${sector}” is the sector of no package and no lease`))
    }
    return errors
  })
}

/** What the entries of a list have in one field; `null` when there is no list to look in. */
const membersOf = (list: readonly unknown[] | null, field: string): Set<unknown> | null =>
  list && new Set(list.map((item) => Reflect.get(Object(item), field) as unknown))

function checkDiscount({ objective, discountRate }: Partial<LeasingMixInput>, raw: object) {
  const isGiven = (Reflect.get(raw, 'discountRate') ?? null) !== null
  if (objective === 'npv' && !isGiven) {
    return [fault('missing', ['discountRate'], 'is missing: a present value needs one')]
  }
  const isNcf = (Reflect.get(raw, 'objective') ?? 'ncf') === 'ncf'
  return isNcf && discountRate !== undefined
    ? [fault('conflict', ['discountRate'], 'has no use for a net cash flow: leave it out')]
    : []
}

function checkSize({ rawList }: SoundParts<LeasingMixInput>): InputError[] {
  const pairs = (rawList('units')?.length ?? 0) * (rawList('packages')?.length ?? 0)
  return pairs > MOST_PAIRS
    ? [fault('too_many', ['units'], 'times packages may give at most 500,000 pairs')]
    : []
}

const isAbove = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > high

const fault = (code: InputErrorCode, path: readonly PropertyKey[], rest: string): InputError =>
  inputError(code, path, rest, LEASING_MIX_WORDS)
