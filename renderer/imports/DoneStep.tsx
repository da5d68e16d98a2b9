import { Button } from '@mantine/core'
import type { BatchEntry } from '#shared/imports/bank-imports'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import styles from './imports.module.css'
import { SkippedLines } from './SkippedLines.tsx'
import { useUndoBatch } from './use-undo-batch.ts'
import type { ImportActions } from './use-import.ts'

type Props = { readonly work: ImportActions; readonly batch: BatchEntry }

/** What came of the file, and the way back. */
export function DoneStep({ work: { state, next }, batch }: Props) {
  const undo = useUndoBatch(() => next({ ...state, queue: [] }))
  const figures = [
    ['new', batch.newCount],
    ['matched', batch.matchedCount],
    ['duplicate', batch.duplicateCount],
    ['unclear', batch.unclearCount],
  ] as const
  return (
    <div data-testid="import-done">
      <p className={styles['sentence']} role="status">
        {t('import.done', { name: batch.fileName })}
      </p>
      <KpiStrip label={t('import.outcome')}>
        {figures.map(([outcome, count]) => (
          <KpiTile key={outcome} label={t(`import.outcome.${outcome}`)} value={String(count)} />
        ))}
      </KpiStrip>
      <div className={styles['afterFigures']}>
        <SkippedLines batch={batch} />
      </div>
      <WizardFoot>
        <Button
          variant="default"
          data-testid="import-undo"
          loading={undo.isPending}
          onClick={() => undo.mutate(batch)}
        >
          {t('import.undoBatch')}
        </Button>
        <Button component="a" href="#/money" variant="default">
          {t('import.toMoney')}
        </Button>
        <Button data-testid="import-next" onClick={() => next(state)}>
          {t(state.queue.length > 0 ? 'import.next' : 'import.another')}
        </Button>
      </WizardFoot>
    </div>
  )
}
