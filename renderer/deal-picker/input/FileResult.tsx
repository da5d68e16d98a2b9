import { t } from '../../app/messages/t.ts'
import type { FileDraft } from '../draft.ts'
import { fileCounts } from './file-counts.ts'
import styles from './file.module.css'

type Props = { readonly file: FileDraft }

/** How many rows of the file are deals, and how many are not. */
export function FileResult({ file }: Props) {
  if (file.preview === null) return null
  if (file.mapped === null) return <p className={styles['result']}>{t('dp.file.checking')}</p>
  const { ready, bad } = fileCounts(file)
  const summary = {
    ready: t('dp.input.fileReady', { count: ready }),
    bad: t('dp.input.fileBad', { count: bad }),
  }
  return (
    <p className={`${styles['result']} ${bad > 0 ? styles['bad'] : ''}`} role="status">
      {t('dp.input.fileSummary', summary)} {bad > 0 && ready > 0 && t('dp.file.problemsNote')}
    </p>
  )
}
