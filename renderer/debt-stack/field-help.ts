import { DEBT_STACK_FIELDS, type DebtStackField } from '#shared/debt-stack-fields'
import type { Unit } from '../ui/unit.ts'

/** What each field of the wizard is called, explains of itself, and counts in. */

export const helpOfField = (field: DebtStackField): string => DEBT_STACK_FIELDS[field].help

export function labelOfField(field: DebtStackField): string {
  const { label } = DEBT_STACK_FIELDS[field]
  return label.charAt(0).toUpperCase() + label.slice(1)
}

const units: Partial<Readonly<Record<(typeof DEBT_STACK_FIELDS)[DebtStackField]['unit'], Unit>>> = {
  money: 'money',
  rate: 'percent',
  count: 'integer',
  ratio: 'ratio',
  months: 'months',
  years: 'years',
  seconds: 'seconds',
}

export const unitOfField = (field: DebtStackField): Unit =>
  units[DEBT_STACK_FIELDS[field].unit] ?? 'number'

/** `/tranches/2/rate` → `tranches.rate`, when there is such a field. */
export function fieldOfPath(path: string): DebtStackField | null {
  const key = path
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .join('.')
  return key in DEBT_STACK_FIELDS ? (key as DebtStackField) : null
}
