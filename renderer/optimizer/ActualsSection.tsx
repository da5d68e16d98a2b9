import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizer/optimizations'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { ActualsTable } from './ActualsTable.tsx'

type Props = { readonly run: Run }

/** What became of an accepted plan: planned against actual. */
export function ActualsSection({ run }: Props) {
  const actuals = useQuery(queries.optimizations.actuals.queryOptions({ input: { runId: run.id } }))
  return (
    <Section title={t('run.actuals')} note={actuals.data ? countStates(actuals.data) : null}>
      <div data-testid="run-actuals">
        <QueryView query={actuals}>{(rows) => <ActualsTable rows={rows} />}</QueryView>
      </div>
    </Section>
  )
}

const states = ['as-planned', 'differs', 'open', 'gone'] as const

/** "3 as planned, 1 differs, 11 open". */
const countStates = (rows: readonly ActualRow[]): string =>
  states
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t('run.actualCount', { count, state: t(`run.actual.${state}`) }))
    .join(', ')
