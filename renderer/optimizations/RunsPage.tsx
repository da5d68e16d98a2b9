import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { ActiveJobs } from './ActiveJobs.tsx'
import { RunsTable } from './RunsTable.tsx'
import { useRuns } from './use-runs.ts'

/** Every stored run, to search, name, open and compare. */
export function RunsPage() {
  const navigate = useNavigate()
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 200)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const runs = useRuns(settled)
  return (
    <div data-testid="runs">
      <PageHeader
        title={t('opt.history')}
        intro={t('opt.history.intro')}
        actions={
          <Button
            disabled={chosen.length < 2}
            onClick={() =>
              void navigate({ to: '/optimize/compare', search: { runs: chosen.join(',') } })
            }
            data-testid="runs-compare"
          >
            {t('opt.compare.selected', { count: chosen.length })}
          </Button>
        }
      />
      <ActiveJobs />
      <TextInput
        aria-label={t('opt.history.search')}
        placeholder={t('opt.history.search')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        maxLength={200}
        w={320}
        mb="sm"
      />
      <QueryView query={runs}>
        {(rows) =>
          rows.length === 0 ? (
            <NoRuns isSearching={settled !== ''} />
          ) : (
            <RunsTable runs={rows} chosen={chosen} onChosen={setChosen} />
          )
        }
      </QueryView>
    </div>
  )
}

type NoRunsProps = { readonly isSearching: boolean }

function NoRuns({ isSearching }: NoRunsProps) {
  if (isSearching) return <EmptyState sentence={t('opt.history.nothing')} />
  return (
    <EmptyState
      sentence={t('opt.history.empty')}
      action={
        <Button component={Link} to="/optimize/deal-picker">
          {t('opt.dealPicker.start')}
        </Button>
      }
    />
  )
}
