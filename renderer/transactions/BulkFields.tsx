import { Select, TextInput } from '@mantine/core'
import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { useCategoryGroups } from '../categories/use-categories.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { type BulkDraft, noAccount } from './bulk-draft.ts'
import { accountChoices, propertyChoices, unitChoices } from './choices.ts'

type Props = {
  readonly draft: BulkDraft
  readonly choices: LedgerChoices
  readonly onChange: (changes: Partial<BulkDraft>) => void
}

/** What can be set on many bookings at once. */
export function BulkFields({ draft, choices, onChange }: Props) {
  const groups = useCategoryGroups()
  const units = draft.propertyId === null ? [] : unitChoices(choices, draft.propertyId)
  const keep = { placeholder: t('bulk.keep'), clearable: true }
  return (
    <FieldGrid>
      <Select
        label={t('booking.category')}
        data={groups}
        value={draft.category}
        onChange={(category) => onChange({ category })}
        searchable
        {...keep}
      />
      <TextInput
        label={t('booking.payee')}
        placeholder={t('bulk.keep')}
        value={draft.payee}
        maxLength={200}
        onChange={(event) => onChange({ payee: event.currentTarget.value })}
      />
      <Select
        label={t('booking.property')}
        data={propertyChoices(choices)}
        value={draft.propertyId}
        onChange={(propertyId) => onChange({ propertyId, unitId: null })}
        searchable
        {...keep}
      />
      <Select
        label={t('booking.unit')}
        data={units}
        value={draft.unitId}
        onChange={(unitId) => onChange({ unitId })}
        disabled={units.length === 0}
        {...keep}
      />
      <Select
        label={t('booking.account')}
        data={[{ value: noAccount, label: t('booking.noAccount') }, ...accountChoices(choices)]}
        value={draft.accountId}
        onChange={(accountId) => onChange({ accountId })}
        {...keep}
      />
    </FieldGrid>
  )
}
