import { IconInfoCircle } from '@tabler/icons-react'
import type { ImportPreview } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './imports.module.css'

type Props = { readonly preview: ImportPreview; readonly queue: number }

/** Which file it is, how much is in it, and whether its bank is known. */
export function FileSummary({ preview, queue }: Props) {
  const format = useFormat()
  const { fileName, lineCount, unreadableCount, known, importedAt } = preview
  return (
    <>
      <p className={styles['summary']}>
        <span className={styles['fileName']}>{fileName}</span>
        <span>{t(`import.format.${preview.format}`)}</span>
        <span>{t('import.lines', { count: lineCount })}</span>
        {unreadableCount > 0 && (
          <StatusBadge tone="warn">
            {t('import.unreadable', { count: unreadableCount })}
          </StatusBadge>
        )}
        {known !== null && (
          <StatusBadge tone="good">{t('import.known', { name: known })}</StatusBadge>
        )}
        {queue > 0 && <span>{t('import.queue', { count: queue })}</span>}
      </p>
      {importedAt !== null && (
        <p className={styles['note']}>
          <IconInfoCircle size={16} stroke={1.6} aria-hidden />
          {t('import.importedBefore', { date: format.date(importedAt.slice(0, 10)) })}
        </p>
      )}
    </>
  )
}
