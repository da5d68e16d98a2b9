import { Select } from '@mantine/core'
import { type Account, NewAccount } from '#shared/accounts'
import { addDays } from '#shared/dates'
import type { FileAccount } from '#shared/imports/import-preview'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useTargets } from './use-targets.ts'

type Props = {
  readonly fileAccount: FileAccount
  readonly onClose: () => void
  readonly onAdded: (account: Account) => void
}

type AccountDraft = {
  readonly name: string
  readonly number: string
  readonly openingDate: string
  readonly openingBalance: number | null
  readonly defaultPropertyId: string
}

/** Adds the account that a file is of, without leaving the import. */
export function AccountDialog({ fileAccount, onClose, onAdded }: Props) {
  const { portfolio, asOf } = useWorkspace()
  const money = useMoney()
  const form = useForm<AccountDraft>({
    name: '',
    number: fileAccount.number,
    openingDate: `${addDays(asOf, -365).slice(0, 4)}-01-01`,
    openingBalance: 0,
    defaultPropertyId: '',
  })
  const add = useSave((input: NewAccount) => api.accounts.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after: (account) => {
      onAdded(account)
      onClose()
    },
  })
  const submit = () => {
    const { number, defaultPropertyId, openingBalance, ...rest } = form.draft
    const input = {
      ...rest,
      portfolioId: portfolio.id,
      number: number.trim() || null,
      openingBalance: money.toMinor(openingBalance),
      defaultPropertyId: defaultPropertyId || null,
    }
    form.submit(NewAccount, input, (parsed) => add.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('account.addTitle')}
      submitLabel={t('account.add')}
      onSubmit={submit}
      isPending={add.isPending}
      error={add.error}
    >
      <AccountFields form={form} />
    </DialogForm>
  )
}

function AccountFields({ form }: { readonly form: Form<AccountDraft> }) {
  const targets = useTargets()
  return (
    <>
      <TextField form={form} name="name" label={t('account.name')} isRequired isFirst />
      <TextField
        form={form}
        name="number"
        label={t('account.number')}
        help={t('account.numberHelp')}
        maxLength={60}
      />
      <FieldGrid>
        <DateField form={form} name="openingDate" label={t('account.openingDate')} isRequired />
        <NumberField
          form={form}
          name="openingBalance"
          unit="money"
          label={t('account.openingBalance')}
          isRequired
        />
      </FieldGrid>
      <Select
        label={t('account.defaultProperty')}
        data={targets.properties}
        value={form.draft.defaultPropertyId || null}
        placeholder={t('account.noProperty')}
        clearable
        searchable
        onChange={(value) => form.set('defaultPropertyId', value ?? '')}
      />
    </>
  )
}
