import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BulkChange, LedgerChoices, TransactionRow } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useCategoryGroups } from '../categories/use-categories.ts'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'
import { propertyChoices } from './choices.ts'

export type EditableField = 'category' | 'payee' | 'description' | 'property'

type Props = {
  readonly row: TransactionRow
  readonly field: EditableField
  readonly choices: LedgerChoices
  readonly onDone: () => void
}

/** One cell in the making: Enter or a choice saves it, Escape leaves it as it was. */
export function CellEditor({ row, field, choices, onDone }: Props) {
  const groups = useCategoryGroups(row.category)
  const save = (change: BulkChange) => {
    onDone()
    api.transactions
      .updateMany({ transactionIds: [row.id], change })
      .then(() => notifyUndoable(t('booking.saved')), notifyFailed)
  }
  if (field === 'payee' || field === 'description')
    return <TextEditor row={row} field={field} onSave={save} onDone={onDone} />
  const isCategory = field === 'category'
  const current = isCategory ? row.category : row.propertyId
  return (
    <Select
      aria-label={t(`booking.${field}`)}
      size="xs"
      data={isCategory ? groups : propertyChoices(choices, row.propertyId)}
      value={current}
      onChange={(value) => {
        if (value === null || value === current) onDone()
        else save(isCategory ? { category: value } : { propertyId: value })
      }}
      onDropdownClose={onDone}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      comboboxProps={{ width: 260, position: 'bottom-start' }}
      maxDropdownHeight={320}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      defaultDropdownOpened
      autoFocus
    />
  )
}

type TextProps = Pick<Props, 'row' | 'onDone'> & {
  readonly field: 'payee' | 'description'
  readonly onSave: (change: BulkChange) => void
}

function TextEditor({ row, field, onSave, onDone }: TextProps) {
  const before = row[field] ?? ''
  const [text, setText] = useState(before)
  const save = () => {
    const after = text.trim()
    if (after === before) onDone()
    else onSave(field === 'payee' ? { payee: after || null } : { description: after })
  }
  return (
    <TextInput
      aria-label={t(`booking.${field}`)}
      size="xs"
      value={text}
      maxLength={field === 'payee' ? 200 : 1000}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        else if (event.key === 'Escape') onDone()
      }}
      autoFocus
    />
  )
}
