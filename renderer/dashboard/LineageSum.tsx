import type { KpiKey } from '#shared/metrics'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { CellText } from '../ui/CellText.tsx'
import { sumInputs } from './lineage.ts'
import styles from './lineage.module.css'

type Props = {
  readonly kpiKey: KpiKey
  readonly rows: readonly PropertyRow[]
  readonly result: number | null
}

/** The inputs over all properties, down to the figure of the tile. */
export function LineageSum({ kpiKey, rows, result }: Props) {
  const isShare = kpiKey === 'occupancy'
  return (
    <table className={styles['sum']} aria-label={t('lineage.inputs')}>
      <tbody>
        {sumInputs(kpiKey, rows).map(({ label, amount }) => (
          <tr key={label}>
            <th scope="row">{t(label)}</th>
            <td>
              <CellText value={amount} kind={isShare ? 'number' : 'money'} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(`kpi.${kpiKey}`)}</th>
          <td>
            <CellText value={result} kind={isShare ? 'rate' : 'money'} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
