import { t } from '../app/messages/t.ts'
import { readable } from '../optimizer/readable.ts'
import styles from './compare.module.css'
import type { ComparedLimit } from './compared-run.ts'

type Props = { readonly limit: ComparedLimit | null }

/** How one limit stands in one run, in words. */
export function LimitCell({ limit }: Props) {
  if (limit === null) return <span className={styles['absent']}>{t('compare.notSet')}</span>
  if (!limit.binding) return <span className={styles['absent']}>{t('compare.free')}</span>
  return (
    <>
      <span className={styles['binds']}>{t('compare.binds')}</span>
      {limit.sentence !== '' && (
        <span className={styles['sentence']}>{readable(limit.sentence)}</span>
      )}
    </>
  )
}
