import { AreaUnit, NewPortfolio, type Portfolio, PortfolioEdit } from '#shared/portfolios'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { commonCurrencies } from './currencies.ts'

type Props = {
  /** The portfolio to edit; null adds one to the file that is open. */
  readonly portfolio: Portfolio | null
  readonly onClose: () => void
}

const areaUnits = AreaUnit.options.map((value) => ({ value, label: t(`files.${value}`) }))

/** The name of a portfolio, its currency and how its areas are measured. */
export function PortfolioDialog({ portfolio, onClose }: Props) {
  const { name = '', currency = 'USD', areaUnit = 'sqft' } = portfolio ?? {}
  const form = useForm({ name, currency, areaUnit: String(areaUnit) })
  const add = useSave((input: NewPortfolio) => api.portfolios.create(input), {
    say: (saved) => t('entry.added', { name: saved.name }),
    after: onClose,
  })
  const edit = useSave((input: PortfolioEdit) => api.portfolios.update(input), {
    say: (saved) => t('entry.saved', { name: saved.name }),
    after: onClose,
  })
  const submit = () => {
    if (portfolio === null) form.submit(NewPortfolio, form.draft, (parsed) => add.mutate(parsed))
    else
      form.submit(PortfolioEdit, { ...form.draft, id: portfolio.id }, (parsed) =>
        edit.mutate(parsed),
      )
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t(portfolio === null ? 'portfolios.addTitle' : 'portfolios.editTitle')}
      submitLabel={portfolio === null ? t('portfolios.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <TextField form={form} name="name" label={t('files.name')} isRequired isFirst />
      <ChoiceField
        form={form}
        name="currency"
        label={t('files.currency')}
        help={t('portfolios.currencyHelp')}
        options={commonCurrencies()}
        isSearchable
      />
      <ChoiceField form={form} name="areaUnit" label={t('files.areaUnit')} options={areaUnits} />
    </DialogForm>
  )
}
