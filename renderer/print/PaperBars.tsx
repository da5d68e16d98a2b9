import type { Cap } from '#shared/deal-picker'
import { t } from '../app/messages/t.ts'
import type { Allocation } from '../deal-picker/allocation.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { useFormat } from '../ui/use-format.ts'
import { barLengths } from './bar-lengths.ts'
import styles from './paper.module.css'

type Props = { readonly by: Cap['by']; readonly rows: readonly Allocation[] }

/** Bars of money with a mark where a cap stands. */
export function PaperBars({ by, rows }: Props) {
  const format = useFormat()
  const hasCaps = rows.some(({ most }) => most !== null)
  return (
    <section className={styles['bars']}>
      <h2>{t(`dp.allocation.${by}`)}</h2>
      <ul>
        {barLengths(rows).map(({ row, bar, mark }) => (
          <li key={row.key}>
            <span>{groupLabel(row.key)}</span>
            <span className={styles['track']}>
              <span className={styles['bar']} style={{ width: `${bar}%` }} />
              {mark !== null && <span className={styles['mark']} style={{ left: `${mark}%` }} />}
            </span>
            <span className={styles['barFigure']}>
              {format.moneyMajor(row.amount, { style: 'compact' })} · {format.rate(row.share)}
            </span>
          </li>
        ))}
      </ul>
      {hasCaps && (
        <p className={styles['note']}>
          <span className={styles['legendMark']} /> {t('dp.allocation.most')}
        </p>
      )}
    </section>
  )
}
