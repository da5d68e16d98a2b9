import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import {
  type FixedAssumption,
  type FixedAssumptions,
  nothingFixed,
  type PropertyAssumption,
  type ScenarioAssumptions,
} from '../../scenarios/scenario-assumptions.ts'
import { applyAssumptions, type Replacements } from './apply-assumptions.ts'
import { bridge } from './bridge.ts'
import { type Driver, type Kpi, readKpi } from './sensitivity.ts'

/** Where a difference comes from: an assumption that is replaced, of all or of one property, or a driver that is moved. */
export type BridgeSource =
  | { readonly kind: 'fixed'; readonly name: FixedAssumption }
  | {
      readonly kind: 'property'
      readonly name: PropertyAssumption
      readonly propertyId: string
      readonly propertyName: string
    }
  | { readonly kind: 'shift'; readonly name: Driver }

export type ScenarioBridgeStep = { readonly source: BridgeSource; readonly change: number }

export type ScenarioBridge = {
  readonly from: number
  readonly steps: readonly ScenarioBridgeStep[]
  readonly to: number
}

/**
 * From the base to a scenario by source of difference: first its own assumptions one after the other, then
 * those of single properties, then its moves as `bridge` makes them, each on top of those before, so that
 * nothing is left over.
 *
 *   to = from + Σ changes
 *
 * @returns null where the figure is missing anywhere on the way
 */
export function scenarioBridge(
  base: ProFormaInput,
  kpi: Kpi,
  assumptions: ScenarioAssumptions,
): ScenarioBridge | null {
  const from = readKpi(base, kpi).value
  if (from === null) return null
  const steps: ScenarioBridgeStep[] = []
  let before = from
  for (const { source, applied } of replacementsOf(base, assumptions)) {
    const now = readKpi(applyAssumptions(base, applied), kpi).value
    if (now === null) return null
    steps.push({ source, change: now - before })
    before = now
  }
  const moved = bridge(applyAssumptions(base, assumptions), kpi, assumptions.shifts)
  if (moved === null) return null
  const moves = moved.steps.map(({ driver, change }) => ({
    source: { kind: 'shift', name: driver } as const,
    change,
  }))
  return { from, steps: [...steps, ...moves], to: moved.to }
}

type Replacement = { readonly source: BridgeSource; readonly applied: Replacements }

/** Every assumption that is replaced, with all that are replaced up to it. */
function replacementsOf(
  { properties: projected }: ProFormaInput,
  { fixed, properties }: ScenarioAssumptions,
): Replacement[] {
  const sources: BridgeSource[] = [
    ...(Object.keys(nothingFixed) as FixedAssumption[])
      .filter((name) => fixed[name] !== null)
      .map((name) => ({ kind: 'fixed', name }) as const),
    ...projected.flatMap(({ id, name: propertyName }) =>
      Object.entries(properties[id] ?? {})
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key]) => {
          const name = key as PropertyAssumption
          return { kind: 'property', name, propertyId: id, propertyName } as const
        }),
    ),
  ]
  const given = { fixed, properties }
  return sources.map((source, k) => ({ source, applied: pickOf(given, sources.slice(0, k + 1)) }))
}

/** Of all that is replaced only what these sources name. */
function pickOf({ fixed, properties }: Replacements, sources: readonly BridgeSource[]) {
  const picked: { fixed: FixedAssumptions; properties: Replacements['properties'] } = {
    fixed: { ...nothingFixed },
    properties: {},
  }
  for (const source of sources) {
    if (source.kind === 'fixed') Object.assign(picked.fixed, { [source.name]: fixed[source.name] })
    if (source.kind !== 'property') continue
    const { name, propertyId } = source
    const own = picked.properties[propertyId] ?? {}
    picked.properties[propertyId] = Object.assign(own, { [name]: properties[propertyId]?.[name] })
  }
  return picked
}
