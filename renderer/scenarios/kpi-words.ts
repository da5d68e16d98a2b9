import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import type { ProjectionFigures } from '#shared/finance/pro-forma/projection'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'

/** The figures that a scenario is compared and asked by, in the order of the choice. */
export const kpis = [
  'npv',
  'unleveredNpv',
  'leveredIrr',
  'unleveredIrr',
  'equityMultiple',
  'noiYear1',
  'cashOnCash',
  'dscrYear1',
  'minDscr',
  'maxLtv',
  'minDebtYield',
  'cashLowPoint',
  'totalCash',
  'peakEquity',
  'saleProceeds',
] as const satisfies readonly Kpi[]

const unitByKpi: Readonly<Record<Kpi, Unit>> = {
  npv: 'money',
  unleveredNpv: 'money',
  noiYear1: 'money',
  cashOnCash: 'percent',
  dscrYear1: 'ratio',
  peakEquity: 'money',
  saleProceeds: 'money',
  leveredIrr: 'percent',
  unleveredIrr: 'percent',
  equityMultiple: 'ratio',
  minDscr: 'ratio',
  maxLtv: 'percent',
  minDebtYield: 'percent',
  cashLowPoint: 'money',
  totalCash: 'money',
}

export const unitOfKpi = (kpi: Kpi): Unit => unitByKpi[kpi]
export const isMoney = (kpi: Kpi): boolean => unitByKpi[kpi] === 'money'

export const nameOfKpi = (kpi: Kpi): string => t(`scenarios.kpi.${kpi}`)

export const kpiChoices = kpis.map((kpi) => ({ value: kpi, label: nameOfKpi(kpi) }))

export function valueOfKpi(figures: ProjectionFigures, kpi: Kpi): number | null {
  const figure = figures[kpi]
  return typeof figure === 'number' ? figure : figure.value
}

/** A figure as it is read: money short, rates with a digit, ratios with two. */
export function writeKpi(kpi: Kpi, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  if (isMoney(kpi)) return writeShort(value, format)
  return unitByKpi[kpi] === 'percent' ? format.rate(value, 1) : `${format.number(value, 2)} ×`
}

/** Whole currency units, short. */
const writeShort = (minor: number, format: Formatters, signed = false): string =>
  format.moneyMajor(Math.round(minorToMajor(minor, format.currency)) || 0, {
    style: 'compact',
    signed,
  })

/** A difference with its sign; of rates in percentage points. */
export function writeDifference(kpi: Kpi, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  const sign = value > 0 ? '+' : ''
  if (isMoney(kpi)) return writeShort(value, format, true)
  if (unitByKpi[kpi] === 'percent')
    return t('scenarios.points', { points: `${sign}${format.number(value * 100, 1)}` })
  return `${sign}${format.number(value, 2)} ×`
}
