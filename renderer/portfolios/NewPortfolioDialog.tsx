import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NewPortfolio } from '#shared/portfolios'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useFileCommand } from '../files/use-file-command.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { commonCurrencies } from './currencies.ts'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  /** The page that the new file opens on. */
  readonly leadsTo?: '/' | '/import'
}

/** Names a new, empty portfolio; it gets a data file of its own. */
export function NewPortfolioDialog({ opened, onClose, leadsTo = '/' }: Props) {
  const [name, setName] = useState('')
  const [currency, setCurrency] = useState('USD')
  const [areaUnit, setAreaUnit] = useState('sqft')
  const [problem, setProblem] = useState<string | null>(null)
  const create = useFileCommand(
    (portfolio: NewPortfolio) => api.files.createEmpty(portfolio),
    leadsTo,
  )
  const submit = () => {
    const parsed = NewPortfolio.safeParse({ name, currency, areaUnit })
    setProblem(parsed.success ? null : (parsed.error.issues[0]?.message ?? null))
    if (parsed.success) create.mutate(parsed.data, { onSuccess: onClose })
  }
  return (
    <DialogForm
      opened={opened}
      onClose={onClose}
      title={t('files.newTitle')}
      submitLabel={t('files.create')}
      onSubmit={submit}
      isPending={create.isPending}
      error={create.error}
    >
      <TextInput
        label={t('files.name')}
        description={t('files.nameHelp')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem}
        data-autofocus
      />
      <Select
        label={t('files.currency')}
        description={t('files.currencyHelp')}
        data={commonCurrencies()}
        value={currency}
        onChange={(value) => setCurrency(value ?? 'USD')}
        searchable
        allowDeselect={false}
      />
      <Select
        label={t('files.areaUnit')}
        data={[
          { value: 'sqft', label: t('files.sqft') },
          { value: 'sqm', label: t('files.sqm') },
        ]}
        value={areaUnit}
        onChange={(value) => setAreaUnit(value ?? 'sqft')}
        allowDeselect={false}
      />
    </DialogForm>
  )
}
