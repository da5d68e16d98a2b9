import { Select } from '@mantine/core'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { TagSelect } from '../ui/TagSelect.tsx'
import type { RunFilter } from './run-filter.ts'
import { statusWords } from './run-words.ts'

type Props = {
  readonly runs: readonly RunSummary[]
  readonly filter: RunFilter
  readonly onFilter: (filter: RunFilter) => void
}

/** Optimizer, tag, result and whether a plan was accepted; only what the history has is offered. */
export function RunFilters({ runs, filter, onFilter }: Props) {
  const optimizers = [...new Set(runs.map((run) => run.optimizer))]
  const tags = [...new Set(runs.flatMap((run) => run.tags))].toSorted()
  const statuses = [...new Set(runs.map(statusWords))].toSorted()
  return (
    <>
      <Select
        aria-label={t('compare.optimizer')}
        placeholder={t('runs.anyOptimizer')}
        data={optimizers.map((value) => ({ value, label: t(viewOf(value).name) }))}
        value={filter.optimizer}
        onChange={(optimizer) => onFilter({ ...filter, optimizer })}
        clearable
        w={142}
      />
      <TagSelect
        tags={tags}
        value={filter.tag}
        onChange={(tag) => onFilter({ ...filter, tag })}
        width={104}
      />
      <Select
        aria-label={t('runs.status')}
        placeholder={t('runs.anyStatus')}
        data={statuses}
        value={filter.status}
        onChange={(status) => onFilter({ ...filter, status })}
        clearable
        w={120}
      />
      <Select
        aria-label={t('runs.accepted')}
        placeholder={t('runs.anyAccepted')}
        data={[
          { value: 'yes', label: t('runs.accepted') },
          { value: 'no', label: t('runs.notAccepted') },
        ]}
        value={filter.accepted}
        onChange={(accepted) =>
          onFilter({
            ...filter,
            accepted: accepted === 'yes' || accepted === 'no' ? accepted : null,
          })
        }
        clearable
        w={122}
      />
    </>
  )
}
