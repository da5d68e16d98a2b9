import type { Cap, Deal, DealPickerInput } from '#shared/deal-picker/deal-picker-schema'
import { DEAL_PICKER_WORDS } from '#shared/deal-picker/deal-picker-fields'
import { inputError } from '#shared/optimizer/optimizer-errors'
import type { InputError, InputErrorCode } from '#shared/optimizer/optimizer-input'
import { checkFrontier, soundPartsOf } from '#shared/optimizer/optimizer-parse'
import type { Indexed, SoundParts } from '#shared/optimizer/optimizer-parse'

/**
 * The Deal Picker's checks that look at more than one field. They run on the raw value, beside the
 * schema, and leave out items that already have an error.
 */
export function checkAcrossItems(value: unknown, found: readonly InputError[]): InputError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const sound = soundParts(value, found)
  return [
    ...checkDeals(sound.deals),
    ...checkCaps(sound),
    ...checkTicket(sound.top.ticket),
    ...checkDealCounts(sound),
    ...checkFrontier(sound.top.frontier, DEAL_PICKER_WORDS),
  ]
}

type Sound = SoundParts<DealPickerInput> & {
  readonly deals: readonly Indexed<Deal>[]
  readonly caps: readonly Indexed<Cap>[]
  readonly allDealsSound: boolean
  /** `null` when the list of deals is too damaged to know which sectors and cities there are. */
  readonly groups: { readonly sector: Set<unknown>; readonly city: Set<unknown> } | null
}

function soundParts(value: object, found: readonly InputError[]): Sound {
  const parts = soundPartsOf<DealPickerInput>(value, found)
  return {
    ...parts,
    deals: parts.items('deals'),
    caps: parts.items('caps'),
    allDealsSound: parts.top.deals !== undefined,
    groups: groupsOf(parts.rawList('deals')),
  }
}

function groupsOf(deals: readonly unknown[] | null): Sound['groups'] {
  if (!deals) return null
  const groups = { sector: new Set<unknown>(), city: new Set<unknown>() }
  for (const deal of deals as Partial<Deal>[]) {
    groups.sector.add(deal?.sector)
    groups.city.add(deal?.city)
  }
  return groups
}

function checkDeals(deals: readonly Indexed<Deal>[]): InputError[] {
  const errors: InputError[] = []
  const seen = new Set<string>()
  for (const { item: deal, index } of deals) {
    const at = (field: string) => ['deals', index, field]
    if (seen.has(deal.id)) {
      errors.push(fault('duplicate_id', at('id'), `“${deal.id}” is given twice`))
    }
    seen.add(deal.id)
    if (deal.must === true && deal.exclude === true) {
      errors.push(fault('conflict', at('exclude'), 'contradicts “must buy”'))
    }
    if (isAbove(deal.minTicket, deal.maxTicket)) {
      errors.push(fault('conflict', at('maxTicket'), 'is below the smallest ticket'))
    }
  }
  return errors
}

function checkCaps({ caps, groups }: Sound): InputError[] {
  const errors: InputError[] = []
  const seen = new Set<string>()
  for (const { item: cap, index } of caps) {
    const at = (field: string) => ['caps', index, field]
    const name = JSON.stringify([cap.by, cap.key])
    if (seen.has(name)) {
      errors.push(fault('duplicate_id', at('key'), `“${cap.key}” has a cap already`))
    }
    seen.add(name)
    if (groups && !groups[cap.by].has(cap.key)) {
      errors.push(fault('unknown_ref', at('key'), `“${cap.key}” is the ${cap.by} of no deal`))
    }
    if ([cap.maxAmount, cap.minAmount, cap.maxShare, cap.minShare].every(isAbsent)) {
      errors.push(fault('missing', ['caps', index], 'has no limit: give an amount or a share'))
    }
    if (isAbove(cap.minAmount, cap.maxAmount)) {
      errors.push(fault('conflict', at('maxAmount'), 'is below the least money'))
    }
    if (isAbove(cap.minShare, cap.maxShare)) {
      errors.push(fault('conflict', at('maxShare'), 'is below the smallest share'))
    }
  }
  return errors
}

const checkTicket = (ticket: DealPickerInput['ticket']): InputError[] =>
  isAbove(ticket?.min, ticket?.max)
    ? [fault('conflict', ['ticket', 'max'], 'is below the smallest ticket')]
    : []

function checkDealCounts({ top, deals, allDealsSound }: Sound): InputError[] {
  const errors: InputError[] = []
  if (isAbove(top.minDeals, top.maxDeals)) {
    errors.push(fault('conflict', ['maxDeals'], 'is below the fewest deals'))
  }
  const isFractional = (top.mode ?? 'fractional') === 'fractional'
  // A vanishing stake would count as a deal, so a least number of deals needs least stakes.
  const everyStakeCounts = deals.every(
    ({ item: deal }) => deal.exclude === true || (deal.minTicket ?? top.ticket?.min ?? 0) > 0,
  )
  if (isFractional && allDealsSound && (top.minDeals ?? 0) > 0 && !everyStakeCounts) {
    const rest =
      'needs a smallest ticket for every deal: without one a stake of nothing would count'
    errors.push(fault('conflict', ['minDeals'], rest))
  }
  return errors
}

const isAbsent = (value: unknown) => value === undefined || value === null

const isAbove = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > high

const fault = (code: InputErrorCode, path: readonly PropertyKey[], rest: string): InputError =>
  inputError(code, path, rest, DEAL_PICKER_WORDS)
