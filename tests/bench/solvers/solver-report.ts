import { median } from '../measure.ts'
import type { PeerRun } from './scipy-peer.ts'

/** A solve in a process of its own; wall time is counted from the start of the process. */
export type OurRun = {
  readonly cold: SolveFigures
  readonly warm: SolveFigures | null
  readonly userMs: number
  readonly peakMb: number
}
type SolveFigures = {
  readonly wallMs: number
  readonly firstPlanMs: number
  readonly buildMs: number
  readonly solveMs: number
  readonly status: string
  readonly gap: number | null
  readonly objective: number | null
}

export function reportOurs(ours: readonly OurRun[]): void {
  const middle = (read: (run: OurRun) => number) => median(ours.map(read))
  const [first] = ours
  const warm = ours.flatMap((run) => run.warm ?? [])
  const parts = [
    `cold ${seconds(middle(({ cold }) => cold.wallMs))} (build ${seconds(middle(({ cold }) => cold.buildMs))}, solve ${seconds(middle(({ cold }) => cold.solveMs))}, user CPU ${seconds(middle(({ userMs }) => userMs))})`,
    `first plan ${seconds(middle(({ cold }) => cold.firstPlanMs))}`,
    ...(warm.length > 0
      ? [
          `warm ${seconds(median(warm.map(({ wallMs }) => wallMs)))} (first plan ${seconds(median(warm.map(({ firstPlanMs }) => firstPlanMs)))})`,
        ]
      : []),
    `${first?.cold.status}, gap ${percent(first?.cold.gap)}`,
    `peak ${middle(({ peakMb }) => peakMb).toFixed(0)} MB`,
  ]
  console.log(`  Freehold: ${parts.join('; ')}`)
}

export function reportPeer(ours: readonly OurRun[], theirs: readonly PeerRun[]): void {
  const wall = median(theirs.map(({ wallMs }) => wallMs))
  const user = median(theirs.map(({ userMs }) => userMs))
  const cold = median(ours.map((run) => run.cold.wallMs))
  const warm = median(ours.map((run) => run.warm?.wallMs ?? Number.NaN))
  const [first] = theirs
  const objective = ours[0]?.cold.objective ?? Number.NaN
  const parts = [
    `${seconds(wall)} (user CPU ${seconds(user)})`,
    `gap ${percent(first?.gap)}`,
    `peak ${median(theirs.map(({ peakMb }) => peakMb)).toFixed(0)} MB`,
    `objective ${((objective / (first?.objective ?? Number.NaN) - 1) * 100).toFixed(4)} % from ours`,
    `ratio cold ${(cold / wall).toFixed(2)}, warm ${(warm / wall).toFixed(2)}`,
  ]
  console.log(`  SciPy:    ${parts.join('; ')}`)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? 'none' : `${(share * 100).toFixed(3)} %`
