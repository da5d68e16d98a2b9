import { t } from '../app/messages/t.ts'
import styles from './underwriting.module.css'

type Props = { readonly score: number | null; readonly isLarge?: boolean }

/** A score in figures, with a bar of that length behind them. */
export function ScoreText({ score, isLarge = false }: Props) {
  if (score === null) return <span>{t('common.none')}</span>
  return (
    <span className={styles['score']} data-large={isLarge} title={t('criteria.scoreOf', { score })}>
      <span className={styles['scoreBar']} aria-hidden>
        <i style={{ width: `${score}%` }} />
      </span>
      {isLarge ? t('criteria.scoreOf', { score }) : score}
    </span>
  )
}
