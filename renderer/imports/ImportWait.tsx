import { Button, Progress } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import type { ImportState } from './import-state.ts'
import styles from './imports.module.css'

type Props = { readonly state: ImportState; readonly onStop: () => void }

/** How far main is with the file; leaving the page does not stop it. */
export function ImportWait({ state: { progress, busy }, onStop }: Props) {
  if (busy === 'opening') return <LoadingState />
  const step = progress?.step ?? (busy === 'writing' ? 'writing' : 'reading')
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0
  return (
    <div className={styles['wait']}>
      <p className={styles['sentence']} role="status">
        {t(`import.progress.${step}`)}
      </p>
      <Progress value={share * 100} aria-label={t('import.progress')} size={6} />
      <Button variant="default" onClick={onStop}>
        {t('import.stop')}
      </Button>
    </div>
  )
}
