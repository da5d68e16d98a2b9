import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { CapDraft, CapLimit } from '../draft.ts'
import { helpOfField, labelOfField, unitOfField, withoutPlace } from '../field-help.ts'
import { fieldElementId } from '../input-errors.ts'

type Props = {
  readonly cap: CapDraft
  readonly index: number
  readonly limit: CapLimit
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (cap: CapDraft) => void
}

/** One limit of a cap. */
export function CapLimitInput({ cap, index, limit, messages, onChange }: Props) {
  const field = `caps.${limit}` as const
  const pointer = `/caps/${index}/${limit}`
  const message = messages.get(pointer)
  return (
    <div id={fieldElementId(pointer)}>
      <UnitInput
        label={labelOfField(field)}
        help={helpOfField(field)}
        unit={unitOfField(field)}
        value={cap[limit]}
        onChange={(value) => onChange({ ...cap, [limit]: value })}
        error={withoutPlace(message)}
        placeholder={t('dp.input.noLimit')}
      />
    </div>
  )
}
