import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FileAccount, ImportPreview } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AccountDialog } from './AccountDialog.tsx'
import type { ImportChoices } from './import-state.ts'
import styles from './imports.module.css'
import type { ImportActions } from './use-import.ts'
import { useTargets } from './use-targets.ts'

type Props = {
  readonly work: ImportActions
  readonly preview: ImportPreview
  readonly choices: ImportChoices
}

/** Our account for each account of the file, the property of what nothing assigns, and the bank's name. */
export function WhereItBelongs({ work: { choose }, preview, choices }: Props) {
  const targets = useTargets()
  const [added, setAdded] = useState<FileAccount | null>(null)
  const take = (number: string, accountId: string | null) =>
    choose({ accounts: { ...choices.accounts, [number]: accountId } })
  return (
    <Section title={t('import.where')}>
      {preview.accounts.map((account) => (
        <AccountChoice
          key={account.number}
          account={account}
          options={targets.accounts}
          accountId={choices.accounts[account.number] ?? null}
          onChoose={(accountId) => take(account.number, accountId)}
          onAdd={() => setAdded(account)}
        />
      ))}
      <div className={styles['choices']}>
        <Select
          label={<FieldLabel label={t('import.property')} help={t('import.propertyHelp')} />}
          data={targets.properties}
          value={choices.propertyId}
          placeholder={t('import.noProperty')}
          clearable
          searchable
          w={280}
          onChange={(propertyId) => choose({ propertyId })}
        />
        <TextInput
          label={<FieldLabel label={t('import.remember')} help={t('import.rememberHelp')} />}
          placeholder={t('import.rememberPlaceholder')}
          value={choices.bankName}
          maxLength={200}
          w={240}
          onChange={(event) => choose({ bankName: event.currentTarget.value })}
        />
      </div>
      {added && (
        <AccountDialog
          fileAccount={added}
          onClose={() => setAdded(null)}
          onAdded={({ id }) => take(added.number, id)}
        />
      )}
    </Section>
  )
}

type ChoiceProps = {
  readonly account: FileAccount
  readonly options: { value: string; label: string }[]
  readonly accountId: string | null
  readonly onChoose: (accountId: string | null) => void
  readonly onAdd: () => void
}

function AccountChoice({ account, options, accountId, onChoose, onAdd }: ChoiceProps) {
  const format = useFormat()
  const { number, closingBalance, closingDate } = account
  const name = number || t('import.noNumber')
  const closing =
    closingBalance === null || closingDate === null
      ? null
      : t('import.closing', {
          amount: format.money(closingBalance, { style: 'exact' }),
          date: format.date(closingDate),
        })
  return (
    <div className={styles['account']}>
      <div className={styles['accountFacts']}>
        <span className={styles['label']}>{t('import.fileAccount')}</span>
        <span>{name}</span>
        <span className={styles['hint']}>
          {[t('import.lines', { count: account.lines }), closing].filter(Boolean).join(' · ')}
        </span>
      </div>
      <Select
        label={t('import.account')}
        aria-label={t('import.accountOf', { number: name })}
        data={options}
        value={accountId}
        placeholder={t('import.noAccount')}
        clearable
        w={280}
        onChange={onChoose}
      />
      <Button variant="default" onClick={onAdd}>
        {t('import.newAccount')}
      </Button>
    </div>
  )
}
