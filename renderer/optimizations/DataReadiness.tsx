import type { Readiness } from '#shared/optimizer/readiness'
import { t } from '../app/messages/t.ts'
import { moduleWords } from './module-words.ts'
import styles from './optimize.module.css'
import { widthOf } from './width-of.ts'

type Props = { readonly readiness: Readiness }

/** For how many of the things to decide on each figure is there. */
export function DataReadiness({ readiness: { optimizer, count, facts } }: Props) {
  if (count === 0) return <p className={styles['quiet']}>{t(moduleWords[optimizer].empty)}</p>
  return (
    <table className={styles['readiness']} aria-label={t('optimize.readiness')}>
      <tbody>
        {facts.map(({ fact, known }) => (
          <tr key={fact}>
            <th scope="row">{t(`optimize.fact.${fact}`)}</th>
            <td aria-hidden="true" className={styles['track']}>
              <span className={styles['bar']} style={{ width: widthOf(known, count) }} />
            </td>
            <td className={styles['known']}>{t('optimize.readinessRow', { known, count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
