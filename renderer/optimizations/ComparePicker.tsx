import { Button, MultiSelect } from '@mantine/core'
import { groupBy } from '#shared/group-by'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { viewOfRun } from '../optimizer/optimizer-views.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './compare.module.css'
import { mostCompared } from './picked-runs.ts'

type Props = {
  readonly runs: readonly RunSummary[]
  readonly runIds: readonly string[]
  readonly onChange: (runIds: readonly string[]) => void
}

/** Which runs stand side by side; while one is missing, what to do about it. */
export function ComparePicker({ runs, runIds, onChange }: Props) {
  const format = useFormat()
  const start = (
    <Button component="a" href="#/optimize">
      {t('optimize.choose')}
    </Button>
  )
  if (runs.length === 0) return <EmptyState sentence={t('compare.empty')} action={start} />
  if (runs.length === 1) return <EmptyState sentence={t('compare.onlyOne')} action={start} />
  return (
    <div className={styles['picker']}>
      <MultiSelect
        label={t('compare.pick')}
        placeholder={runIds.length < mostCompared ? t('compare.pickPlaceholder') : ''}
        data={groupRuns(runs, format)}
        value={[...runIds]}
        onChange={onChange}
        maxValues={mostCompared}
        searchable
        hidePickedOptions
        clearButtonProps={{ 'aria-label': t('common.close') }}
      />
      {runIds.length < 2 && <p className={styles['quiet']}>{t('compare.needsOther')}</p>}
    </div>
  )
}

/** The runs of each optimizer together, for those can be compared in full. */
const groupRuns = (runs: readonly RunSummary[], format: Formatters) =>
  [...groupBy(runs, ({ optimizer }) => optimizer).values()].map((alike) => ({
    group: alike[0] ? t(viewOfRun(alike[0]).name) : '',
    items: alike.map(({ id, name, startedAt }) => ({
      value: id,
      label: `${name} · ${format.instant(startedAt)}`,
    })),
  }))
