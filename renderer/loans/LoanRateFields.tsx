import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DatedRows } from '../ui/form/DatedRows.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LoanDraft } from './loan-draft.ts'

type Props = { readonly form: Form<LoanDraft> }

const rateTypes = [
  { value: 'fixed', label: t('loan.fixed') },
  { value: 'floating', label: t('loan.floating') },
]

const words = {
  title: t('loan.resets'),
  add: t('loan.resetAdd'),
  date: (number: number) => t('loan.resetFrom', { number }),
  value: (number: number) => t('loan.resetRate', { number }),
  remove: (number: number) => t('loan.resetRemove', { number }),
}

/** A fixed rate, or the parts of a floating one with the rates it has had. */
export function LoanRateFields({ form }: Props) {
  const isFixed = form.draft.rateType === 'fixed'
  return (
    <>
      <FieldGrid title={t('loan.interest')} columns={isFixed ? 2 : 3}>
        <ChoiceField form={form} name="rateType" label={t('loan.rateType')} options={rateTypes} />
        {isFixed ? (
          <NumberField
            form={form}
            name="annual"
            path="rate.annual"
            unit="percent"
            label={t('loan.annual')}
            isRequired
          />
        ) : (
          <FloatingFields form={form} />
        )}
      </FieldGrid>
      {!isFixed && (
        <DatedRows
          words={words}
          unit="percent"
          rows={form.draft.resets}
          onRows={(resets) => form.set('resets', resets)}
          messageOf={(index, part) =>
            form.messageOf(`rate.resets.${index}.${part === 'date' ? 'date' : 'annual'}`)
          }
          error={form.messageOf('rate.resets')}
          testId="add-rate"
        />
      )}
    </>
  )
}

function FloatingFields({ form }: Props) {
  return (
    <>
      <TextField
        form={form}
        name="index"
        path="rate.index"
        label={t('loan.index')}
        placeholder={t('loan.indexExample')}
        isRequired
      />
      <NumberField
        form={form}
        name="margin"
        path="rate.margin"
        unit="percent"
        label={t('loan.margin')}
        isRequired
      />
      <NumberField form={form} name="cap" path="rate.cap" unit="percent" label={t('loan.cap')} />
      <NumberField
        form={form}
        name="floor"
        path="rate.floor"
        unit="percent"
        label={t('loan.floor')}
      />
    </>
  )
}
