import { t } from '../app/messages/t.ts'
import styles from './figure.module.css'

type Props = {
  /** The written figure, or null when there is none. */
  readonly text: string | null
  readonly isNegative?: boolean
  /** Why the figure is missing, in words. */
  readonly reason?: string | null | undefined
}

/** A figure as text with tabular digits; a dash with its reason when it is missing. */
export function Figure({ text, isNegative = false, reason }: Props) {
  if (text === null) {
    return (
      <span className={styles['missing']} title={reason ?? t('common.noFigure')}>
        {t('common.none')}
      </span>
    )
  }
  const tone = isNegative ? ` ${styles['negative']}` : ''
  return <span className={`${styles['figure']}${tone}`}>{text}</span>
}
