import type { ProFormaInput } from '../../pro-forma.ts'
import {
  type FixedAssumption,
  type FixedAssumptions,
  nothingFixed,
  type ScenarioAssumptions,
} from '../../scenario-assumptions.ts'
import { applyAssumptions } from './apply-assumptions.ts'
import { bridge } from './bridge.ts'
import { type Driver, type Kpi, readKpi } from './sensitivity.ts'

/** Where a difference comes from: an assumption that is replaced, or a driver that is moved. */
export type BridgeSource =
  | { readonly kind: 'fixed'; readonly name: FixedAssumption }
  | { readonly kind: 'shift'; readonly name: Driver }

export type ScenarioBridgeStep = { readonly source: BridgeSource; readonly change: number }

export type ScenarioBridge = {
  readonly from: number
  readonly steps: readonly ScenarioBridgeStep[]
  readonly to: number
}

/**
 * From the base to a scenario by source of difference: first its own assumptions one after the other, then
 * its moves as `bridge` makes them, each on top of those before, so that nothing is left over.
 *
 *   to = from + Σ changes
 *
 * @returns null where the figure is missing anywhere on the way
 */
export function scenarioBridge(
  base: ProFormaInput,
  kpi: Kpi,
  { fixed, shifts }: ScenarioAssumptions,
): ScenarioBridge | null {
  const from = readKpi(base, kpi).value
  if (from === null) return null
  const steps: ScenarioBridgeStep[] = []
  let before = from
  const applied: FixedAssumptions = { ...nothingFixed }
  for (const name of Object.keys(nothingFixed) as FixedAssumption[]) {
    if (fixed[name] === null) continue
    Object.assign(applied, { [name]: fixed[name] })
    const now = readKpi(applyAssumptions(base, applied), kpi).value
    if (now === null) return null
    steps.push({ source: { kind: 'fixed', name }, change: now - before })
    before = now
  }
  const moved = bridge(applyAssumptions(base, fixed), kpi, shifts)
  if (moved === null) return null
  const moves = moved.steps.map(({ driver, change }) => ({
    source: { kind: 'shift', name: driver } as const,
    change,
  }))
  return { from, steps: [...steps, ...moves], to: moved.to }
}
