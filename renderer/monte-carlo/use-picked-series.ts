import { useState } from 'react'
import { calibrateDriver, looksLikePercents } from '#shared/calibrate-driver'
import { readSeries } from '#shared/driver-series'
import type { DriverName } from '#shared/monte-carlo-input'
import { type OwnSeries, recalibrate } from './own-series.ts'
import type { RiskDraft } from './use-simulation.ts'

export type SeriesUnit = 'percent' | 'fraction'

/** A file of dates and values on its way to a driver: what it says, and what would change by it. */
export function usePickedSeries(draft: RiskDraft, own: OwnSeries) {
  const [driver, setDriver] = useState<DriverName>('rentGrowth')
  const [picked, setPicked] = useState<{ fileName: string; text: string } | null>(null)
  const [chosenUnit, setUnit] = useState<SeriesUnit | null>(null)
  const [usesMean, setUsesMean] = useState(false)
  const read = picked ? readSeries(picked.text) : null
  const points = read?.ok ? read.points : []
  const unit: SeriesUnit = chosenUnit ?? (looksLikePercents(points) ? 'percent' : 'fraction')
  const found = calibrateDriver(driver, points, unit === 'percent')
  const next =
    found && picked ? recalibrate(draft, { found, own, fileName: picked.fileName, usesMean }) : null
  const pick = async (file: File) => setPicked({ fileName: file.name, text: await file.text() })
  return {
    driver,
    setDriver,
    fileName: picked?.fileName ?? null,
    pick,
    unit,
    setUnit,
    usesMean,
    setUsesMean,
    read,
    found,
    next,
  }
}
