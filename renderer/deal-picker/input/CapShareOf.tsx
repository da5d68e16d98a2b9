import { Select } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import type { CapDraft } from '../draft.ts'
import { helpOfField, labelOfField } from '../field-help.ts'

type Props = { readonly cap: CapDraft; readonly onChange: (cap: CapDraft) => void }

const wholes = ['invested', 'budget'] as const

/** What the shares of a cap are shares of. */
export function CapShareOf({ cap, onChange }: Props) {
  return (
    <Select
      label={<FieldLabel label={labelOfField('caps.shareOf')} help={helpOfField('caps.shareOf')} />}
      data={wholes.map((value) => ({ value, label: t(`dp.caps.shareOf.${value}`) }))}
      value={cap.shareOf}
      allowDeselect={false}
      onChange={(whole) =>
        onChange({ ...cap, shareOf: whole === 'budget' ? 'budget' : 'invested' })
      }
    />
  )
}
