import { Button, MultiSelect } from '@mantine/core'
import type { RunSummary } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './compare.module.css'
import { mostCompared } from './picked-runs.ts'
import { dealPickerHref } from './run-address.ts'

type Props = {
  readonly runs: readonly RunSummary[]
  readonly runIds: readonly string[]
  readonly onChange: (runIds: readonly string[]) => void
}

/** Which runs stand side by side; while one is missing, what to do about it. */
export function ComparePicker({ runs, runIds, onChange }: Props) {
  const format = useFormat()
  const start = (
    <Button component="a" href={dealPickerHref}>
      {t('optimize.start')}
    </Button>
  )
  if (runs.length === 0) return <EmptyState sentence={t('compare.empty')} action={start} />
  if (runs.length === 1) return <EmptyState sentence={t('compare.onlyOne')} action={start} />
  return (
    <div className={styles['picker']}>
      <MultiSelect
        label={t('compare.pick')}
        placeholder={runIds.length < mostCompared ? t('compare.pickPlaceholder') : ''}
        data={runs.map((run) => ({
          value: run.id,
          label: `${run.name} · ${format.instant(run.startedAt)}`,
        }))}
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
