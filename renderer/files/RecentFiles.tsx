import type { RecentFile } from '#shared/files'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './first-run.module.css'

type Props = {
  readonly files: readonly RecentFile[]
  readonly onOpen: (path: string) => void
}

export function RecentFiles({ files, onOpen }: Props) {
  const format = useFormat()
  if (files.length === 0) return null
  return (
    <section aria-label={t('files.recent')}>
      <h2 className={styles['recentTitle']}>{t('files.recent')}</h2>
      <ul className={styles['recent']}>
        {files.map((file) => (
          <li key={file.path}>
            <button type="button" className={styles['file']} onClick={() => onOpen(file.path)}>
              <span className={styles['fileName']}>{file.name}</span>
              <span className={styles['filePath']} title={file.path}>
                {file.isSample ? t('files.invented') : file.path}
              </span>
              <span className={styles['fileDate']}>{format.instant(file.openedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
