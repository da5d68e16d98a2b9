import { Link } from '@tanstack/react-router'
import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import styles from './dashboard.module.css'
import { rankByNoi } from './rank-by-noi.ts'

type Props = { readonly rows: Dashboard['noiByProperty'] }

/** Which property earns what, the most first. */
export function NoiByProperty({ rows }: Props) {
  return (
    <table className={styles['noi']} aria-label={t('dashboard.noiByProperty')}>
      <tbody>
        {rankByNoi(rows).map((row) => (
          <tr key={row.propertyId}>
            <th scope="row" className={styles['name']}>
              <Link
                to="/properties/$propertyId"
                params={{ propertyId: row.propertyId }}
                className={styles['link']}
              >
                {row.name}
              </Link>
            </th>
            <td aria-hidden="true">
              <span
                className={`${styles['bar']} ${row.noi < 0 ? styles['barNegative'] : ''}`}
                style={{ width: row.width }}
              />
            </td>
            <td className={styles['amount']}>
              <MoneyText minor={row.noi} toned />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
