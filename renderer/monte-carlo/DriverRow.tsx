import { Table } from '@mantine/core'
import type { DriverSource } from '#shared/monte-carlo/monte-carlo'
import type { DriverName, MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './risk.module.css'

type Props = {
  readonly driver: DriverName
  readonly values: MonteCarloSettings['drivers'][DriverName]
  readonly source: DriverSource | undefined
  readonly onChange: (fields: Record<string, number>) => void
}

/** One driver: a field where it has the figure, a dash where it has none. */
export function DriverRow({ driver, values, source, onChange }: Props) {
  const name = t(`risk.driver.${driver}`)
  const field = (
    key: 'sd' | 'drift' | 'lag1' | 'reversion' | 'ownShare',
    unit: 'percent' | 'number',
    value: number | undefined,
  ) => (
    <Table.Td className={styles['cell'] ?? ''}>
      {value === undefined ? (
        t('common.none')
      ) : (
        <UnitInput
          label={`${name}: ${t(`risk.${key}`)}`}
          isLabelHidden
          unit={unit}
          value={value}
          onChange={(next) => onChange({ [key]: next ?? 0 })}
        />
      )}
    </Table.Td>
  )
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {field('sd', 'percent', values.sd)}
      {field('drift', 'percent', 'drift' in values ? values.drift : undefined)}
      {field('lag1', 'number', 'lag1' in values ? values.lag1 : undefined)}
      {field('reversion', 'number', 'reversion' in values ? values.reversion : undefined)}
      {field('ownShare', 'percent', 'ownShare' in values ? values.ownShare : undefined)}
      <Table.Td>
        {source &&
          t(`risk.basis.${source.basis}`, { series: source.series, period: source.period })}
      </Table.Td>
    </Table.Tr>
  )
}
