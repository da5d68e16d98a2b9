import { Button, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { PickSelect } from '../ui/PickSelect.tsx'
import { dealSorts, everyDeal, type PipelineFilter } from './pipeline-filter.ts'
import styles from './pipeline.module.css'
import { ScoreFilter } from './ScoreFilter.tsx'
import { SectorFilter } from './SectorFilter.tsx'

type Props = {
  readonly deals: readonly Deal[]
  /** How many of them are shown. */
  readonly shown: number
  readonly filter: PipelineFilter
  readonly onFilter: (filter: PipelineFilter) => void
  /** Whether what is shown stands in an order. */
  readonly isSorted: boolean
}

/** What of the pipeline is looked at, and in which order. */
export function DealFilters({ deals, shown, filter, onFilter, isSorted }: Props) {
  const change = (part: Partial<PipelineFilter>) => onFilter({ ...filter, ...part })
  return (
    <div className={styles['filters']}>
      <TextInput
        aria-label={t('pipeline.search')}
        placeholder={t('pipeline.searchPlaceholder')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        w={220}
        data-testid="pipeline-search"
      />
      <SectorFilter
        deals={deals}
        sector={filter.sector}
        onSector={(sector) => change({ sector })}
      />
      <ScoreFilter least={filter.leastScore} onLeast={(leastScore) => change({ leastScore })} />
      {isSorted && (
        <PickSelect
          aria-label={t('pipeline.sort')}
          options={dealSorts.map((value) => ({ value, label: t(`pipeline.sort.${value}`) }))}
          value={filter.sort}
          onPick={(sort) => change({ sort })}
          w={170}
          data-testid="pipeline-sort"
        />
      )}
      {shown < deals.length && (
        <Button variant="subtle" onClick={() => onFilter({ ...everyDeal, sort: filter.sort })}>
          {t('pipeline.showAll')}
        </Button>
      )}
      <Text size="xs" c="dimmed" ml="auto" aria-live="polite">
        {shown === deals.length
          ? t('pipeline.count', { count: shown })
          : t('pipeline.countOf', { shown, count: deals.length })}
      </Text>
    </div>
  )
}
