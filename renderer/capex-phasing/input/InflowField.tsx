import { minorToMajor } from '#shared/money'
import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { helpOfField, labelOfField } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import shared from '../../optimizer/input/input.module.css'

type Props = { readonly form: CapexForm }

/** What flows in each month: by the books, month by month, or one number typed in its place. */
export function InflowField({ form }: Props) {
  const format = useFormat()
  const { inflow } = form.draft.terms
  const { cash } = form.facts
  const first = minorToMajor(cash.inflow[0] ?? 0, format.currency)
  const note =
    inflow === null
      ? t('cx.inflowBooks', {
          noi: format.money(cash.noiPerMonth),
          amount: format.moneyMajor(first),
        })
      : typeof inflow === 'number'
        ? t('cx.inflowTyped')
        : t('cx.inflowRun')
  return (
    <div className={shared['wide']}>
      <UnitInput
        label={labelOfField('cash.inflow')}
        help={helpOfField('cash.inflow')}
        unit="money"
        value={typeof inflow === 'number' ? inflow : null}
        onChange={(value) => form.changeTerms({ inflow: value })}
        error={form.messages.get('/cash/inflow')}
        placeholder={t('cx.inflowPlaceholder')}
        description={note}
      />
    </div>
  )
}
