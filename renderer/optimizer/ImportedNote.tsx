import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './imported-note.module.css'

type Props = { readonly run: Run; readonly isAsking: boolean; readonly onRecheck: () => void }

/** Where a run came from that was solved elsewhere; solving it here tells whether that gives the same. */
export function ImportedNote({ run: { imported }, isAsking, onRecheck }: Props) {
  const format = useFormat()
  if (imported === null) return null
  const { portfolioName, appVersion, importedAt, foreignSubject } = imported
  return (
    <section className={styles['imported']} data-testid="run-imported">
      <div className={styles['words']}>
        <p>
          {t('run.importedFrom', {
            portfolio: portfolioName,
            version: appVersion,
            date: format.instant(importedAt),
          })}{' '}
          {foreignSubject !== null && t('run.importedAbout', { subject: foreignSubject })}
        </p>
      </div>
      <Button variant="default" disabled={isAsking} onClick={onRecheck} data-testid="run-recheck">
        {t('run.recheck')}
      </Button>
    </section>
  )
}
