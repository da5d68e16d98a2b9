import { type Account, AccountEdit, NewAccount } from '#shared/accounts'
import type { LedgerChoices } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { propertyChoices } from '../transactions/choices.ts'
import { useLedgerChoices } from '../transactions/use-bookings.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { type AccountDraft, draftOfAccount, emptyAccount, inputOfAccount } from './account-draft.ts'

type Props = {
  /** The account to edit; null adds one. */
  readonly account: Account | null
  readonly onClose: () => void
}

/** Writes down a bank account; shown once the properties to choose from are known. */
export function AccountDialog(props: Props) {
  const choices = useLedgerChoices()
  return choices.data && <AccountForm {...props} choices={choices.data} />
}

function AccountForm({ account, choices, onClose }: Props & { readonly choices: LedgerChoices }) {
  const { portfolio, asOf } = useWorkspace()
  const money = useMoney()
  const form = useForm(
    account === null ? emptyAccount(`${asOf.slice(0, 4)}-01-01`) : draftOfAccount(account, money),
  )
  const add = useSave((input: NewAccount) => api.accounts.create(input), {
    say: () => t('account.added'),
    after: onClose,
  })
  const edit = useSave((input: AccountEdit) => api.accounts.update(input), {
    say: () => t('account.saved'),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfAccount(form.draft, money)
    if (account === null)
      form.submit(NewAccount, { ...input, portfolioId: portfolio.id }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(AccountEdit, { ...input, id: account.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={account === null ? t('account.addTitle') : t('account.editTitle')}
      submitLabel={account === null ? t('account.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <AccountFields form={form} choices={choices} />
    </DialogForm>
  )
}

type FieldProps = { readonly form: Form<AccountDraft>; readonly choices: LedgerChoices }

function AccountFields({ form, choices }: FieldProps) {
  return (
    <FieldGrid>
      <TextField form={form} name="name" label={t('account.name')} isRequired isFirst />
      <TextField
        form={form}
        name="number"
        label={t('account.number')}
        help={t('account.numberHelp')}
        maxLength={60}
      />
      <DateField form={form} name="openingDate" label={t('account.openingDate')} isRequired />
      <NumberField
        form={form}
        name="openingBalance"
        unit="money"
        label={t('account.openingBalance')}
        help={t('account.openingHelp')}
        isRequired
      />
      <ChoiceField
        form={form}
        name="defaultPropertyId"
        label={t('account.defaultProperty')}
        options={[
          { value: '', label: t('account.noProperty') },
          ...propertyChoices(choices, form.draft.defaultPropertyId),
        ]}
      />
    </FieldGrid>
  )
}
