import type { ImportPreview } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import styles from './imports.module.css'

type Props = { readonly preview: ImportPreview }

/** Each thing that was worked out about the file, and what from. */
export function GuessList({ preview }: Props) {
  return (
    <dl className={styles['guesses']}>
      {preview.guesses.map(({ about, reason, isCertain }) => (
        <div key={about} className={styles['guess']}>
          <dt>{t(`import.about.${about}`)}</dt>
          <dd>
            {isCertain || preview.known !== null ? null : (
              <StatusBadge tone="warn">{t('import.pleaseCheck')}</StatusBadge>
            )}{' '}
            {reason}
          </dd>
        </div>
      ))}
    </dl>
  )
}
