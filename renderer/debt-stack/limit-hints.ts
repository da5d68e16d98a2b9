import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { DEBT_STACK_FIELDS } from '#shared/debt-stack/debt-stack-fields'
import type { LimitKind } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import { fieldOfPath, labelOfField } from './field-help.ts'
import { nameOfTranche } from './stack-lines.ts'

/** What a limit is called on screen: "Loan to value through it: First Bank". */
export function limitLabel(path: string, input: DebtStackInput): string {
  const field = fieldOfPath(path)
  if (field === null) return path
  const label = labelOfField(field)
  const [, list, at] = path.split('/')
  const row = list === undefined ? null : nameOfItem(input, list, Number(at))
  return row === null ? label : t('wizard.cell', { field: label, row })
}

function nameOfItem(input: DebtStackInput, list: string, at: number): string | null {
  const tranche = list === 'tranches' ? input.tranches[at] : undefined
  if (tranche) return nameOfTranche(tranche)
  if (list === 'scenarios') return input.scenarios[at]?.id ?? null
  return list === 'hedges' ? (input.hedges?.[at]?.id ?? null) : null
}

const kinds: Readonly<Record<string, LimitKind>> = {
  money: 'money',
  rate: 'share',
  ratio: 'ratio',
  count: 'count',
}

/** What a limit's number counts; null for a place that is no limit. */
export function limitKindOf(path: string): LimitKind | null {
  const field = fieldOfPath(path)
  return field === null ? null : (kinds[DEBT_STACK_FIELDS[field].unit] ?? null)
}
