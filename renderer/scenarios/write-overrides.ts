import {
  type AssumedDeparture,
  type FixedAssumption,
  overridesOf,
  type PropertyAssumption,
  type PropertyAssumptions,
  type ScenarioAssumptions,
  type ScenarioOverrides,
  type ShiftedDriver,
} from '#shared/scenarios/scenario-assumptions'
import { assumptionsOfPreset } from '#shared/scenarios/scenario-presets'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** All that a scenario assumes otherwise than the base, inherited or its own. */
export function writeAssumptions(
  assumptions: ScenarioAssumptions,
  format: Formatters,
  names: Names = {},
): string {
  const parts = partsOf(overridesOf(assumptionsOfPreset('base'), assumptions), format, names)
  return parts.length === 0 ? t('scenarios.asThingsStand') : parts.join('; ')
}

/** What a scenario says itself, in words: "Vacancy +3.0%; Sold after 60 months". */
export function writeOverrides(
  overrides: ScenarioOverrides,
  format: Formatters,
  names: Names = {},
): string {
  const parts = partsOf(overrides, format, names)
  return parts.length === 0 ? t('scenarios.nothingOwn') : parts.join('; ')
}

/** Names of properties and units by their ids; one that is no longer there has none. */
type Names = Readonly<Record<string, string>>

function partsOf(
  { shifts, fixed, properties }: ScenarioOverrides,
  format: Formatters,
  names: Names,
): string[] {
  return [
    ...(Object.keys(shifts) as ShiftedDriver[]).map(
      (driver) =>
        `${t(`scenarios.driver.${driver}`)} ${writeMove(driver, shifts[driver] ?? 0, format)}`,
    ),
    ...(Object.keys(fixed) as FixedAssumption[]).map((name) =>
      writeFixed(name, fixed, format, names),
    ),
    ...Object.entries(properties).map(([id, own]) =>
      t('scenarios.ofProperty', {
        name: names[id] ?? t('scenarios.formerProperty'),
        own: writeOwn(own, format),
      }),
    ),
  ]
}

/** What is assumed of one property alone: "Vacancy 9%, Sold after 60 months". */
export const writeOwn = (own: PropertyAssumptions, format: Formatters): string =>
  (Object.keys(own) as PropertyAssumption[]).map((name) => writeFixed(name, own, format)).join(', ')

/** A move with its sign: of values a share of them, of rates percentage points. */
export function writeMove(driver: ShiftedDriver, move: number, format: Formatters): string {
  const sign = move > 0 ? '+' : ''
  if (driver === 'valueShock') return `${sign}${format.rate(move, digitsOf(move))}`
  return t('scenarios.points', { points: `${sign}${format.number(move * 100, digitsOf(move))}` })
}

const digitsOf = (rate: number): number =>
  Number.isInteger(Number((rate * 1000).toFixed(9))) ? 1 : 2

/** One assumption in words: "Vacancy 9%"; as the base has it where nothing is put in its place. */
export const writeFixed = (
  name: FixedAssumption,
  fixed: ScenarioOverrides['fixed'],
  format: Formatters,
  names: Names = {},
): string => `${t(`scenarios.fixed.${name}`)} ${valueOf(name, fixed, format, names)}`

function valueOf(
  name: FixedAssumption,
  fixed: ScenarioOverrides['fixed'],
  format: Formatters,
  names: Names,
): string {
  const { refinancing, departures } = fixed
  const value = fixed[name]
  if (value === null || value === undefined) return t('scenarios.asBase')
  if (name === 'refinancing' && refinancing)
    return t('scenarios.refinancedIn', {
      month: refinancing.month,
      rate: format.rate(refinancing.annualRate, 2),
    })
  if (name === 'departures' && departures)
    return departures.map((departure) => writeDeparture(departure, names)).join(', ')
  if (typeof value !== 'number') return t('scenarios.asBase')
  return name === 'saleMonth'
    ? t('scenarios.monthCount', { count: value })
    : format.rate(value, digitsOf(value))
}

const writeDeparture = ({ unitId, month, emptyMonths }: AssumedDeparture, names: Names): string =>
  t('scenarios.departureOf', {
    unit: names[unitId] ?? t('scenarios.formerUnit'),
    month,
    empty: t('scenarios.monthCount', { count: emptyMonths }),
  })
