import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Deal } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { readinessOf, widthOf } from './deal-readiness.ts'
import styles from './optimize.module.css'

type Props = { readonly deals: readonly Deal[] }

/** How much of what the Deal Picker asks for the pipeline already holds. */
export function PipelineReadiness({ deals }: Props) {
  const { count, fields } = readinessOf(deals)
  return (
    <div>
      <div className={styles['partHead']}>
        <h3 className={styles['partTitle']}>{t('optimize.readiness')}</h3>
        <Anchor component={Link} to="/pipeline" size="xs">
          {t('optimize.readinessNote', { count })}
        </Anchor>
      </div>
      {count === 0 ? (
        <p className={styles['quiet']}>{t('optimize.readinessEmpty')}</p>
      ) : (
        <table className={styles['readiness']} aria-label={t('optimize.readiness')}>
          <tbody>
            {fields.map(({ field, known }) => (
              <tr key={field}>
                <th scope="row">{t(`optimize.field.${field}`)}</th>
                <td aria-hidden="true" className={styles['track']}>
                  <span className={styles['bar']} style={{ width: widthOf(known, count) }} />
                </td>
                <td className={styles['known']}>{t('optimize.readinessRow', { known, count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
