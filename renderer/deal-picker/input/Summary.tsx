import { t } from '../../app/messages/t.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { OfferSummary } from './OfferSummary.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** What stands ready, or what is still in the way. */
export function Summary({ form }: Props) {
  if (form.candidates.length === 0) return <>{t('dp.input.noDeals')}</>
  return form.errors.length > 0 ? <ErrorSummary form={form} /> : <OfferSummary form={form} />
}
