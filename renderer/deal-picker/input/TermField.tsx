import type { InputForm } from './use-input-form.ts'
import { type TermKey, termFields } from './form-terms.ts'
import { TermInput } from './TermInput.tsx'

type Props = {
  readonly form: InputForm
  readonly term: TermKey
  readonly placeholder?: string
  readonly isRequired?: boolean
}

/** A number among the terms of the form. */
export function TermField({ form, term, ...rest }: Props) {
  return (
    <TermInput
      field={termFields[term]}
      value={form.terms[term]}
      onChange={(value) => form.changeTerms({ [term]: value })}
      messages={form.messages}
      {...rest}
    />
  )
}
