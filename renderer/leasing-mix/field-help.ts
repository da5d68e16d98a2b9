import { LEASING_MIX_FIELDS, type LeasingMixField } from '#shared/leasing-mix-fields'
import type { Unit } from '../ui/unit.ts'

/** What each field of the wizard is called, explains of itself, and counts in. */

export const helpOfField = (field: LeasingMixField): string => LEASING_MIX_FIELDS[field].help

export function labelOfField(field: LeasingMixField): string {
  const { label } = LEASING_MIX_FIELDS[field]
  return label.charAt(0).toUpperCase() + label.slice(1)
}

const units: Readonly<Record<string, Unit>> = {
  money: 'money',
  'money/area': 'money',
  'money/area/yr': 'money',
  rate: 'percent',
  ratio: 'ratio',
  area: 'area',
  months: 'months',
  years: 'years',
  seconds: 'seconds',
}

export const unitOfField = (field: LeasingMixField): Unit =>
  units[LEASING_MIX_FIELDS[field].unit] ?? 'number'

/** `/packages/2/rent` → `packages.rent`, when there is such a field. */
export function fieldOfPath(path: string): LeasingMixField | null {
  const key = path
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .join('.')
  return key in LEASING_MIX_FIELDS ? (key as LeasingMixField) : null
}
