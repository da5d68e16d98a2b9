import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { useCategoryGroups } from '../categories/use-categories.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './bookings.module.css'
import { propertyChoices, unitChoices } from './choices.ts'
import type { PartDraft } from './split-draft.ts'

type Props = {
  readonly part: PartDraft
  readonly number: number
  readonly choices: LedgerChoices
  readonly messageOf: (field: keyof PartDraft) => string | undefined
  readonly onChange: (changes: Partial<PartDraft>) => void
  /** null while a split has only the two parts it needs. */
  readonly onRemove: (() => void) | null
}

/** One part of a split: what it counts as, where and how much; below it unit and description. */
export function SplitPartFields({ part, number, choices, messageOf, onChange, onRemove }: Props) {
  const groups = useCategoryGroups(part.category)
  const label = (field: string) => t('split.of', { field, number })
  return (
    <div className={styles['part']} role="group" aria-label={t('split.part', { number })}>
      <Select
        aria-label={label(t('booking.category'))}
        placeholder={t('booking.category')}
        data={groups}
        value={part.category || null}
        onChange={(category) => onChange({ category: category ?? '' })}
        error={messageOf('category')}
        searchable
      />
      <Select
        aria-label={label(t('booking.property'))}
        data={propertyChoices(choices, part.propertyId)}
        value={part.propertyId || null}
        onChange={(propertyId) => onChange({ propertyId: propertyId ?? '', unitId: '' })}
        error={messageOf('propertyId')}
        allowDeselect={false}
        searchable
      />
      <UnitInput
        label={label(t('booking.amount'))}
        unit="money"
        value={part.amount}
        onChange={(amount) => onChange({ amount })}
        error={messageOf('amount')}
        isLabelHidden
      />
      {onRemove === null ? (
        <span />
      ) : (
        <ActionIcon size={36} aria-label={t('split.remove', { number })} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
      <Select
        aria-label={label(t('booking.unit'))}
        placeholder={t('booking.whole')}
        data={unitChoices(choices, part.propertyId, part.unitId)}
        value={part.unitId || null}
        onChange={(unitId) => onChange({ unitId: unitId ?? '' })}
        clearable
      />
      <TextInput
        className={styles['remark'] ?? ''}
        aria-label={label(t('booking.description'))}
        placeholder={t('booking.description')}
        value={part.description}
        maxLength={1000}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
    </div>
  )
}
