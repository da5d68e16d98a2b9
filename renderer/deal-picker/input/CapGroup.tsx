import { Select } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import type { Candidate, CapDraft } from '../draft.ts'
import { labelOfField, withoutPlace } from '../field-help.ts'
import { fieldElementId } from '../input-errors.ts'
import { groupLabel } from '../limit-labels.ts'
import { groupsOf } from './form-terms.ts'

type Props = {
  readonly cap: CapDraft
  readonly index: number
  readonly candidates: readonly Candidate[]
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (cap: CapDraft) => void
}

const kinds = ['sector', 'city'] as const

/** The sector or city that a cap is on. */
export function CapGroup({ cap, index, candidates, messages, onChange }: Props) {
  const number = index + 1
  const pointer = `/caps/${index}/key`
  const message = messages.get(pointer)
  const groups = groupsOf(candidates, cap.by)
  const known = cap.key === '' || groups.includes(cap.key) ? groups : [...groups, cap.key]
  return (
    <>
      <Select
        aria-label={t('dp.input.capOf', { number, field: labelOfField('caps.by') })}
        data={kinds.map((value) => ({ value, label: t(`dp.caps.by.${value}`) }))}
        value={cap.by}
        allowDeselect={false}
        onChange={(by) => {
          if (by !== cap.by) onChange({ ...cap, by: by === 'city' ? 'city' : 'sector', key: '' })
        }}
      />
      <div id={fieldElementId(pointer)}>
        <Select
          aria-label={t('dp.input.capOf', { number, field: labelOfField('caps.key') })}
          placeholder={t('dp.caps.choose')}
          searchable
          data={known.map((value) => ({ value, label: groupLabel(value) }))}
          value={cap.key === '' ? null : cap.key}
          onChange={(key) => onChange({ ...cap, key: key ?? '' })}
          error={withoutPlace(message)}
        />
      </div>
    </>
  )
}
