import type { ExistingLease, LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import {
  expectedArea,
  expectedRent,
  isAlive,
  isRunning,
  lettingsOf,
  measureMonthOf,
} from '#shared/leasing-mix/leasing-mix-lease'
import type { Letting } from '#shared/leasing-mix/leasing-mix-lease'

/** What a lease counts by in an average: its rent a year or its area. */
export type WeightKind = 'rent' | 'area'

/** ω of a whole unit on a package, as expected. */
export const weightOfLetting = (letting: Letting, kind: WeightKind): number =>
  kind === 'rent' ? expectedRent(letting) : expectedArea(letting)

export const weightOfLease = (lease: ExistingLease, kind: WeightKind): number =>
  kind === 'rent' ? lease.rent : lease.area

/** pot(ω): the most that can be alive, each unit on the package that weighs most. */
export function potentialOf(input: LeasingMixInput, kind: WeightKind): number {
  const month = measureMonthOf(input)
  const most = new Map<string, number>()
  for (const letting of lettingsOf(input)) {
    if (!isAlive(letting.package, month)) continue
    const weight = weightOfLetting(letting, kind)
    most.set(letting.unit.id, Math.max(most.get(letting.unit.id) ?? 0, weight))
  }
  const leases = (input.existing ?? []).filter((lease) => isRunning(lease, month))
  return (
    [...most.values()].reduce((sum, weight) => sum + weight, 0) +
    leases.reduce((sum, lease) => sum + weightOfLease(lease, kind), 0)
  )
}
