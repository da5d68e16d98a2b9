import { Table } from '@mantine/core'
import type { StartingValues } from '#shared/monte-carlo'
import { type DriverName, DRIVERS, type MonteCarloSettings } from '#shared/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'

type Props = {
  readonly settings: MonteCarloSettings
  readonly sources: StartingValues['sources']
  readonly onChange: (settings: MonteCarloSettings) => void
}

/** How far each driver strays from the scenario, and where that figure comes from. */
export function DriverTable({ settings, sources, onChange }: Props) {
  const change = (driver: DriverName, fields: Record<string, number>) =>
    onChange({
      ...settings,
      drivers: { ...settings.drivers, [driver]: { ...settings.drivers[driver], ...fields } },
    })
  return (
    <Section title={t('risk.drivers')} note={t('risk.driversNote')}>
      <Table aria-label={t('risk.drivers')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('risk.driver')}</Table.Th>
            <Table.Th>{t('risk.sd')}</Table.Th>
            <Table.Th>{t('risk.lag1')}</Table.Th>
            <Table.Th>{t('risk.ownShare')}</Table.Th>
            <Table.Th>{t('risk.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {DRIVERS.map((driver) => (
            <DriverRow
              key={driver}
              driver={driver}
              values={settings.drivers[driver]}
              source={sources.find((source) => source.driver === driver)}
              onChange={(fields) => change(driver, fields)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

type RowProps = {
  readonly driver: DriverName
  readonly values: MonteCarloSettings['drivers'][DriverName]
  readonly source: StartingValues['sources'][number] | undefined
  readonly onChange: (fields: Record<string, number>) => void
}

function DriverRow({ driver, values, source, onChange }: RowProps) {
  const name = t(`risk.driver.${driver}`)
  const field = (key: string, label: string, unit: 'percent' | 'number', value: number) => (
    <UnitInput
      label={`${name}: ${label}`}
      isLabelHidden
      unit={unit}
      value={value}
      onChange={(next) => onChange({ [key]: next ?? 0 })}
    />
  )
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{field('sd', t('risk.sd'), 'percent', values.sd)}</Table.Td>
      <Table.Td>
        {'lag1' in values
          ? field('lag1', t('risk.lag1'), 'number', values.lag1)
          : field('reversion', t('risk.reversion'), 'number', values.reversion)}
      </Table.Td>
      <Table.Td>
        {'ownShare' in values
          ? field('ownShare', t('risk.ownShare'), 'percent', values.ownShare)
          : t('common.none')}
      </Table.Td>
      <Table.Td>
        {source &&
          t(`risk.basis.${source.basis}`, { series: source.series, period: source.period })}
      </Table.Td>
    </Table.Tr>
  )
}
