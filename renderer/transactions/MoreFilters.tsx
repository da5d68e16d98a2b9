import { Button, Checkbox, Popover, Select, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { unitChoices } from './choices.ts'
import type { MoneySearch } from './money-search.ts'

type Props = {
  readonly search: MoneySearch
  readonly choices: LedgerChoices
  readonly onChange: (changes: MoneySearch) => void
}

const flags = ['uncategorised', 'unreconciled', 'noReceipt'] as const

/** The rarer filters: amount, unit, and what is still to be done. */
export function MoreFilters({ search, choices, onChange }: Props) {
  const units = search.property === undefined ? [] : unitChoices(choices, search.property)
  const count = [search.min, search.max, search.unit, ...flags.map((flag) => search[flag])].filter(
    (value) => value !== undefined,
  ).length
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={15} />}>
          {count === 0 ? t('filter.more') : t('filter.moreOf', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <UnitInput
            label={t('filter.min')}
            unit="money"
            value={search.min ?? null}
            onChange={(min) => onChange({ min: min ?? undefined })}
          />
          <UnitInput
            label={t('filter.max')}
            unit="money"
            value={search.max ?? null}
            onChange={(max) => onChange({ max: max ?? undefined })}
          />
          {units.length > 0 && (
            <Select
              label={t('booking.unit')}
              placeholder={t('filter.anyUnit')}
              data={units}
              value={search.unit ?? null}
              onChange={(unit) => onChange({ unit: unit ?? undefined })}
              comboboxProps={{ withinPortal: false }}
              clearable
            />
          )}
          {flags.map((flag) => (
            <Checkbox
              key={flag}
              label={t(`filter.${flag}`)}
              checked={search[flag] === true}
              onChange={(event) =>
                onChange({ [flag]: event.currentTarget.checked ? true : undefined })
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
