import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { Terms } from '../draft.ts'
import { helpOfField, labelOfField, unitOfField } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import { termFields } from './term-fields.ts'

type Props = {
  readonly form: CapexForm
  readonly term: keyof typeof termFields & keyof Terms
  readonly placeholder?: string
  readonly isRequired?: boolean
}

/** A number among the terms of the form, with its unit, its explanation and what is wrong with it. */
export function TermField({ form, term, placeholder, isRequired = false }: Props) {
  const field = termFields[term]
  return (
    <UnitInput
      label={labelOfField(field)}
      help={helpOfField(field)}
      unit={unitOfField(field)}
      value={form.draft.terms[term]}
      onChange={(value) => form.changeTerms({ [term]: value })}
      error={form.messages.get(`/${field.replace('.', '/')}`)}
      placeholder={placeholder ?? t('cx.noLimit')}
      required={isRequired}
    />
  )
}
