import type { LeasingMixExplanation, LeasingMixInput, NotOffered } from '#shared/leasing-mix'

export type NotOfferedRow = {
  readonly key: string
  readonly unit: string
  readonly package: string
  /** Asked, and needed to be offered: money a year for each unit of area. */
  readonly rent: number
  readonly needed: number | null
  readonly certainty: NotOffered['certainty']
  readonly sentence: string
}

export function notOfferedRows(
  { units, packages }: LeasingMixInput,
  explanation: LeasingMixExplanation | null,
): readonly NotOfferedRow[] {
  const unitNames = new Map(units.map(({ id, name = id }) => [id, name]))
  const terms = new Map(packages.map((each) => [each.id, each]))
  return (explanation?.notOffered ?? []).map(
    ({ unitId, packageId, neededRent, certainty, sentence }) => ({
      key: JSON.stringify([unitId, packageId]),
      unit: unitNames.get(unitId) ?? unitId,
      package: terms.get(packageId)?.name ?? packageId,
      rent: terms.get(packageId)?.rent ?? 0,
      needed: neededRent,
      certainty,
      sentence,
    }),
  )
}
