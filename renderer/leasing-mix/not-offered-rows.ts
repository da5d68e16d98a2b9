import { type NeededValue, optionOfLetting } from '#shared/optimizer/needed-value'
import type { ProvedValues } from '../optimizer/use-needed-values.ts'
import type {
  LeasingMixExplanation,
  LeasingMixInput,
  NotOffered,
} from '#shared/leasing-mix/leasing-mix'

export type NotOfferedRow = {
  readonly key: string
  readonly unit: string
  readonly package: string
  /** Asked, and needed to be offered: money a year for each unit of area. */
  readonly rent: number
  readonly needed: number | null
  readonly certainty: NotOffered['certainty'] | 'proved'
  readonly sentence: string
}

export function notOfferedRows(
  { units, packages }: LeasingMixInput,
  explanation: LeasingMixExplanation | null,
  proved: ProvedValues,
): readonly NotOfferedRow[] {
  const unitNames = new Map(units.map(({ id, name = id }) => [id, name]))
  const terms = new Map(packages.map((each) => [each.id, each]))
  return (explanation?.notOffered ?? []).map((left): NotOfferedRow => {
    const { unitId, packageId } = left
    const key = optionOfLetting(unitId, packageId)
    const name = terms.get(packageId)?.name ?? packageId
    const unit = unitNames.get(unitId) ?? unitId
    const rent = terms.get(packageId)?.rent ?? 0
    return Object.assign({ key, unit, package: name, rent }, whyNot(left, proved.get(key)))
  })
}

/** The estimate, or what solving again has found. */
function whyNot({ neededRent, certainty, sentence }: NotOffered, answer: NeededValue | undefined) {
  if (!answer) return { needed: neededRent, certainty, sentence }
  const { needed, complete } = answer
  return {
    needed,
    certainty: complete ? ('proved' as const) : certainty,
    sentence: answer.sentence,
  }
}
