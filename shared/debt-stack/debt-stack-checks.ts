import { DEBT_STACK_WORDS } from '#shared/debt-stack/debt-stack-fields'
import { isDebt, isFloating } from '#shared/debt-stack/debt-stack-schema'
import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack-schema'
import { inputError } from '#shared/optimizer/optimizer-errors'
import type { InputError, InputErrorCode } from '#shared/optimizer/optimizer-input'
import { checkFrontier, checkIds, soundPartsOf } from '#shared/optimizer/optimizer-parse'
import type { Indexed, SoundParts } from '#shared/optimizer/optimizer-parse'

/**
 * The Debt Stack Mixer's checks that look at more than one field. They run on the raw value, beside
 * the schema, and leave out items that already have an error.
 */
export function checkAcrossItems(value: unknown, found: readonly InputError[]): InputError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const sound = soundPartsOf<DebtStackInput>(value, found)
  const tranches = sound.items<Tranche>('tranches')
  const hedges = sound.items<Hedge>('hedges')
  return [
    ...checkIds('scenarios', sound.items<Scenario>('scenarios'), DEBT_STACK_WORDS),
    ...checkIds('tranches', tranches, DEBT_STACK_WORDS),
    ...checkIds('hedges', hedges, DEBT_STACK_WORDS),
    ...checkProbabilities(sound.top.scenarios),
    ...tranches.flatMap(checkTranche),
    ...hedges.flatMap(checkHedge),
    ...checkSchedule(sound, value),
    ...checkFrontier(sound.top.frontier, DEBT_STACK_WORDS),
  ]
}

/** Three times 0.333333 still adds up, a binary hair included; it is brought to 1 when solved. */
const SUM_TOLERANCE = 1e-6 + 1e-12

function checkProbabilities(scenarios: readonly Scenario[] | undefined): InputError[] {
  if (!scenarios) return []
  const total = scenarios.reduce((sum, { probability }) => sum + probability, 0)
  if (Math.abs(total - 1) <= SUM_TOLERANCE) return []
  const rest = `has probabilities that add up to ${Number(total.toFixed(6))}; they must add up to 1`
  return [fault('sum', ['scenarios'], rest)]
}

function checkTranche({ item: tranche, index }: Indexed<Tranche>): InputError[] {
  const at = (field: string) => ['tranches', index, field]
  const errors = [...checkRate(tranche, at), ...checkRepayment(tranche, at)]
  const { min, max } = tranche
  if (isGiven(min) && isGiven(max) && min > max) {
    errors.push(fault('conflict', at('max'), 'is below the least amount'))
  }
  if (!isDebt(tranche) && isGiven(tranche.maxLtvThrough)) {
    errors.push(fault('conflict', at('maxLtvThrough'), 'is for debt, which this tranche is not'))
  }
  return errors
}

type At = (field: string) => readonly PropertyKey[]

function checkRate(tranche: Tranche, at: At): InputError[] {
  return isFloating(tranche)
    ? [...requireField(tranche, 'margin', at), ...refuseField(tranche, 'rate', at, 'floating')]
    : [
        ...requireField(tranche, 'rate', at),
        ...refuseField(tranche, 'margin', at, 'fixed'),
        ...refuseField(tranche, 'floor', at, 'fixed'),
      ]
}

function checkRepayment(tranche: Tranche, at: At): InputError[] {
  if ((tranche.amortization ?? 'interest-only') === 'interest-only') return []
  if (isDebt(tranche)) return requireField(tranche, 'amortMonths', at)
  return [fault('conflict', at('amortization'), 'is for debt, which this tranche is not')]
}

function checkHedge({ item: hedge, index }: Indexed<Hedge>): InputError[] {
  const at = (field: string) => ['hedges', index, field]
  return hedge.kind === 'cap'
    ? [...requireField(hedge, 'strike', at), ...refuseField(hedge, 'fixedRate', at, 'cap')]
    : [...requireField(hedge, 'fixedRate', at), ...refuseField(hedge, 'strike', at, 'swap')]
}

const requireField = (item: object, field: string, at: At): InputError[] =>
  isGiven(Reflect.get(item, field)) ? [] : [fault('missing', at(field), 'is missing')]

const refuseField = (item: object, field: string, at: At, kind: string): InputError[] =>
  isGiven(Reflect.get(item, field))
    ? [fault('conflict', at(field), `does not go with “${kind}”`)]
    : []

function checkSchedule({ top, rawList }: SoundParts<DebtStackInput>, value: object): InputError[] {
  const { include, scenario } = top.schedule ?? {}
  const errors: InputError[] = []
  if (include === true && !isGiven(Reflect.get(value, 'startDate'))) {
    errors.push(fault('missing', ['startDate'], 'is missing: a schedule begins on it'))
  }
  const scenarios = rawList('scenarios') as readonly (Partial<Scenario> | null)[] | null
  const isKnown = scenarios?.some((each) => each?.id === scenario) ?? true
  if (isGiven(scenario) && !isKnown) {
    const rest = `“${scenario}” is the id of no scenario`
    errors.push(fault('unknown_ref', ['schedule', 'scenario'], rest))
  }
  return errors
}

const isGiven = <Value>(value: Value): value is NonNullable<Value> =>
  value !== undefined && value !== null

const fault = (code: InputErrorCode, path: readonly PropertyKey[], rest: string): InputError =>
  inputError(code, path, rest, DEBT_STACK_WORDS)
