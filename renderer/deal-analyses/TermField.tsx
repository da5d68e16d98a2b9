import { sourceOf } from '#shared/deal-picker/deal-proposal'
import type { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'
import type { TermsDraft, TermsForm } from './terms-draft.ts'
import { TermInput } from './TermInput.tsx'

/** The terms that are one number. */
export type NumberTerm = {
  [Name in keyof DealTerms]: DealTerms[Name] extends number | null ? Name : never
}[keyof DealTerms]

type Props = {
  readonly form: TermsForm
  readonly deal: Deal
  readonly name: NumberTerm
  readonly unit: Unit
  readonly help?: string
}

/** One number of an underwriting, with where it comes from under it. */
export function TermField({ form, deal, name, unit, help }: Props) {
  const source = sourceOf(name, form.terms, deal)
  return (
    <TermInput
      label={t(`uw.term.${name}`)}
      unit={unit}
      {...(help === undefined ? {} : { help })}
      value={form.terms[name]}
      onChange={(value) => form.set({ [name]: value } as Partial<TermsDraft>)}
      error={form.messageOf(name)}
      description={t(`uw.source.${source}`)}
    />
  )
}
