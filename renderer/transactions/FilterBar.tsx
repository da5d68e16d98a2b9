import { ActionIcon, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconFilterOff, IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { CategoryKind } from '#shared/categories'
import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { useCategoryGroups } from '../categories/use-categories.ts'
import { DayInput } from '../ui/form/DayInput.tsx'
import { accountChoices, propertyChoices } from './choices.ts'
import styles from './bookings.module.css'
import { isFiltered, type MoneySearch } from './money-search.ts'
import { MoreFilters } from './MoreFilters.tsx'

type Props = {
  readonly search: MoneySearch
  readonly choices: LedgerChoices
  readonly onChange: (changes: MoneySearch) => void
  readonly onClear: () => void
}

/** Which bookings are shown. Each choice goes into the address at once, text after a short pause. */
export function FilterBar({ search, choices, onChange, onClear }: Props) {
  return (
    <div className={styles['filters']} role="search">
      <FindInput
        key={search.find === undefined ? 'empty' : 'set'}
        search={search}
        onChange={onChange}
      />
      <Select
        aria-label={t('booking.property')}
        placeholder={t('filter.anyProperty')}
        data={propertyChoices(choices, search.property)}
        value={search.property ?? null}
        onChange={(property) => onChange({ property: property ?? undefined, unit: undefined })}
        clearable
        searchable
        w={142}
      />
      <CategoryFilter search={search} onChange={onChange} />
      {choices.accounts.length > 0 && (
        <Select
          aria-label={t('booking.account')}
          placeholder={t('filter.anyAccount')}
          data={accountChoices(choices, search.account)}
          value={search.account ?? null}
          onChange={(account) => onChange({ account: account ?? undefined })}
          clearable
          w={126}
        />
      )}
      <DayFilters search={search} onChange={onChange} />
      <MoreFilters search={search} choices={choices} onChange={onChange} />
      {isFiltered(search) && (
        <ActionIcon
          size={34}
          onClick={onClear}
          aria-label={t('filter.clear')}
          title={t('filter.clear')}
          data-testid="clear-filters"
        >
          <IconFilterOff size={17} stroke={1.6} />
        </ActionIcon>
      )}
    </div>
  )
}

type PartProps = Pick<Props, 'search' | 'onChange'>

/** From one day to another, both included. */
function DayFilters({ search, onChange }: PartProps) {
  return (
    <>
      <div className={styles['day']}>
        <DayInput
          label={t('filter.from')}
          value={search.from ?? ''}
          onChange={(day) => onChange({ from: day || undefined })}
          isLabelHidden
        />
      </div>
      <span aria-hidden>–</span>
      <div className={styles['day']}>
        <DayInput
          label={t('filter.to')}
          value={search.to ?? ''}
          onChange={(day) => onChange({ to: day || undefined })}
          isLabelHidden
        />
      </div>
    </>
  )
}

function FindInput({ search, onChange }: PartProps) {
  const [text, setText] = useState(search.find ?? '')
  const find = useDebouncedCallback(
    (words: string) => onChange({ find: words.trim() || undefined }),
    250,
  )
  const change = (words: string) => {
    setText(words)
    find(words)
  }
  return (
    <TextInput
      aria-label={t('filter.find')}
      placeholder={t('table.filter')}
      title={t('filter.find')}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        text === '' ? null : (
          <ActionIcon size={22} aria-label={t('filter.clearText')} onClick={() => change('')}>
            <IconX size={14} />
          </ActionIcon>
        )
      }
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      w={140}
    />
  )
}

const kindPrefix = 'kind:'

/** A category, or all categories of a kind. */
function CategoryFilter({ search, onChange }: PartProps) {
  const groups = useCategoryGroups(search.category ?? null)
  // Each kind stands at the head of its own categories, as all of them together.
  const data = groups.map(({ kind, group, items }) => ({
    group,
    items: [{ value: `${kindPrefix}${kind}`, label: t('filter.allOf', { kind: group }) }, ...items],
  }))
  const value = search.category ?? (search.kind === undefined ? null : kindPrefix + search.kind)
  const change = (next: string | null) => {
    const kind = CategoryKind.options.find((option) => next === `${kindPrefix}${option}`)
    onChange({ kind, category: kind === undefined ? (next ?? undefined) : undefined })
  }
  return (
    <Select
      aria-label={t('booking.category')}
      placeholder={t('filter.anyCategory')}
      data={data}
      value={value}
      onChange={change}
      clearable
      searchable
      maxDropdownHeight={360}
      w={146}
    />
  )
}
