import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { LEASING_MIX_FIELDS } from '#shared/leasing-mix/leasing-mix-fields'
import type { LimitKind } from '#shared/optimizer/optimizer-result'
import { sectorLabel } from './name-of-use.ts'
import { t } from '../app/messages/t.ts'
import type { LimitHints } from '../optimizer/optimizer-view.ts'
import { fieldOfPath, labelOfField } from './field-help.ts'

/** What a limit is called on screen, what its number counts, and how far it may be moved. */
export function hintsOf(path: string, input: LeasingMixInput): LimitHints {
  const field = fieldOfPath(path)
  if (field === null) return {}
  const kind = kinds[LEASING_MIX_FIELDS[field].unit]
  const [, list, at] = path.split('/')
  const cap = list === 'sectorCaps' ? input.sectorCaps?.[Number(at)] : undefined
  const label = labelOfField(field)
  return {
    label: cap ? t('wizard.cell', { field: label, row: sectorLabel(cap.sector) }) : label,
    ...(kind ? { kind } : {}),
  }
}

const kinds: Readonly<Record<string, LimitKind>> = {
  money: 'money',
  rate: 'share',
  years: 'years',
  area: 'area',
}
