import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RunSummary } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { RunStatus } from './RunStatus.tsx'
import { useRuns } from './use-runs.ts'

const shownCount = 6

/** The newest results, with the way to all of them. */
export function RecentRuns() {
  const runs = useRuns('')
  const format = useFormat()
  const toLine = (run: RunSummary) => ({
    key: run.id,
    title: (
      <Anchor
        component={Link}
        // A Mantine link takes the router's address as it is written.
        {...{ to: '/optimize/runs/$runId', params: { runId: run.id } }}
      >
        {run.name}
      </Anchor>
    ),
    detail: format.instant(run.startedAt),
    end: (
      <>
        <MoneyText major={run.objective} /> <RunStatus run={run} />
      </>
    ),
  })
  return (
    <Section
      title={t('opt.recent')}
      note={
        <Anchor component={Link} to="/optimize/runs" size="xs" data-testid="opt-all-runs">
          {t('opt.all')}
        </Anchor>
      }
    >
      <QueryView query={runs}>
        {(rows) => (
          <LineList lines={rows.slice(0, shownCount).map(toLine)} empty={t('opt.recent.none')} />
        )}
      </QueryView>
    </Section>
  )
}
