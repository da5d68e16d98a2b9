import { Button, MultiSelect, Select } from '@mantine/core'
import type { FilterOptions } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { isFiltered } from './dashboard-search.ts'
import styles from './dashboard.module.css'
import { PeriodFilter } from './PeriodFilter.tsx'
import { useDashboardSearch, useFilterOptions } from './use-dashboard.ts'

const comparisons = ['previous_year', 'previous_period'] as const

/** Which properties and days count, and what they are compared with; all of it stands in the address. */
export function DashboardFilters() {
  const { search, change } = useDashboardSearch()
  const { data: options = noOptions } = useFilterOptions()
  return (
    <div className={styles['filters']} role="group" aria-label={t('dashboard.filters')}>
      <PeriodFilter bookedYears={options.bookedYears} />
      <Select
        size="xs"
        w={176}
        aria-label={t('dashboard.compare')}
        data={comparisons.map((value) => ({ value, label: t(`dashboard.compared.${value}`) }))}
        value={search.compare ?? 'previous_year'}
        onChange={(value) => change({ compare: value === 'previous_period' ? value : undefined })}
        allowDeselect={false}
      />
      <span className={styles['filterGap']} />
      <Choice
        name="properties"
        options={options.properties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="types"
        options={options.types.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <Choice name="cities" options={toOptions(options.cities)} />
      <Choice name="tags" options={toOptions(options.tags)} />
      {isFiltered(search) && (
        <Button variant="subtle" size="compact-xs" onClick={() => change(nothingChosen)}>
          {t('dashboard.clearFilters')}
        </Button>
      )}
    </div>
  )
}

const nothingChosen = { properties: [], types: [], cities: [], tags: [] }
const noOptions: FilterOptions = { ...nothingChosen, bookedYears: [] }

const toOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

type ChoiceProps = {
  readonly name: 'properties' | 'types' | 'cities' | 'tags'
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Any of some values; a choice of one or none to make is left out. */
function Choice({ name, options }: ChoiceProps) {
  const { search, change } = useDashboardSearch()
  const chosen = search[name] ?? []
  if (options.length < 2 && chosen.length === 0) return null
  const label = t(`dashboard.filter.${name}`)
  return (
    <MultiSelect
      size="xs"
      w={chosen.length > 0 ? 210 : 112}
      aria-label={label}
      placeholder={chosen.length > 0 ? '' : label}
      data={options}
      value={chosen}
      onChange={(values) => change({ [name]: values })}
      searchable
      clearable
      maxDropdownHeight={280}
      comboboxProps={{ width: 230, position: 'bottom-start' }}
      classNames={{ pillsList: styles['pills'] ?? '' }}
    />
  )
}
