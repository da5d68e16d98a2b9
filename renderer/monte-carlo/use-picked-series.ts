import { useState } from 'react'
import { calibrateDriver, looksLikePercents } from '#shared/monte-carlo/calibrate-driver'
import { readSeries, type ReadSeries } from '#shared/monte-carlo/driver-series'
import { type KeptSeries, type NewKeptSeries, yearlyPoints } from '#shared/monte-carlo/kept-series'
import type { DriverName } from '#shared/monte-carlo/monte-carlo-input'
import { type OwnSeries, recalibrate } from './own-series.ts'
import type { RiskDraft } from './use-simulation.ts'

export type SeriesUnit = 'percent' | 'fraction'

type Picked = { readonly name: string; readonly read: ReadSeries; readonly kept: KeptSeries | null }

/** A file of dates and values, or a kept series, on its way to a driver: what it says, and what would change by it. */
export function usePickedSeries(draft: RiskDraft, own: OwnSeries) {
  const [driver, setDriver] = useState<DriverName>('rentGrowth')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [chosenUnit, setUnit] = useState<SeriesUnit | null>(null)
  const [usesMean, setUsesMean] = useState(false)
  const { read, points, fileName, chosen } = partsOf(picked)
  const unit: SeriesUnit = chosenUnit ?? (looksLikePercents(points) ? 'percent' : 'fraction')
  const isPercent = unit === 'percent'
  const found = calibrateDriver(driver, points, isPercent)
  const next =
    found && picked ? recalibrate(draft, { found, own, fileName: picked.name, usesMean }) : null
  const pick = async (file: File) =>
    setPicked({ name: file.name, read: readSeries(await file.text()), kept: null })
  const choose = (kept: KeptSeries | null) => {
    setPicked(kept && { name: kept.name, read: { ok: true, points: kept.points }, kept })
    if (kept === null) return
    setDriver(kept.driver)
    setUnit(kept.isPercent ? 'percent' : 'fraction')
  }
  return {
    driver,
    setDriver,
    fileName,
    chosen,
    pick,
    choose,
    unit,
    setUnit,
    usesMean,
    setUsesMean,
    read,
    found,
    next,
    toKeep: found && picked ? toKeep(picked, driver, isPercent) : null,
  }
}

function partsOf(picked: Picked | null) {
  if (picked === null) return { read: null, points: [], fileName: null, chosen: null }
  const { name, read, kept } = picked
  return {
    read,
    points: read.ok ? read.points : [],
    /** Of a kept series there is no file. */
    fileName: kept === null ? name : null,
    chosen: kept,
  }
}

/** The series as the file would keep it; null where it does already. */
function toKeep(
  { name, read, kept }: Picked,
  driver: DriverName,
  isPercent: boolean,
): NewKeptSeries | null {
  if (!read.ok || (kept?.driver === driver && kept.isPercent === isPercent)) return null
  return { name: name.slice(0, 200), driver, isPercent, points: yearlyPoints(read.points) }
}
