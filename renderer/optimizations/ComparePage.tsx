import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { ComparePicker } from './ComparePicker.tsx'
import { CompareRuns } from './CompareRuns.tsx'
import { parseRunIds } from './picked-runs.ts'
import { useRuns } from './use-runs.ts'

/** Two to four runs side by side, as the address names them. */
export function ComparePage() {
  const { runs } = useSearch({ from: '/shell/optimize/compare' })
  const navigate = useNavigate()
  const query = useRuns()
  return (
    <div data-testid="compare">
      <PageHeader
        title={t('compare.title')}
        intro={t('compare.intro')}
        actions={
          <Button component={Link} to="/optimize/runs" variant="default">
            {t('optimize.history')}
          </Button>
        }
      />
      <QueryView query={query}>
        {(all) => {
          const runIds = parseRunIds(runs).filter((id) => all.some((run) => run.id === id))
          return (
            <>
              <ComparePicker
                runs={all}
                runIds={runIds}
                onChange={(ids) =>
                  void navigate({
                    to: '/optimize/compare',
                    search: { runs: ids.join(',') },
                    replace: true,
                  })
                }
              />
              {runIds.length > 1 && <CompareRuns key={runIds.join(',')} runIds={runIds} />}
            </>
          )
        }}
      </QueryView>
    </div>
  )
}
