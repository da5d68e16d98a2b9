import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizations'
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
    <Section title={t('run.actuals')} note={t('run.actualsNote')}>
      <div data-testid="run-actuals">
        <QueryView query={actuals}>{(rows) => <ActualsTable rows={rows} />}</QueryView>
      </div>
    </Section>
  )
}
