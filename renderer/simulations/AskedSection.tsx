import { Table } from '@mantine/core'
import { DRIVERS } from '#shared/monte-carlo/monte-carlo-input'
import type { Simulation } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { Section } from '../ui/Section.tsx'

type Props = { readonly simulation: Simulation }

const columns = ['sd', 'drift', 'lag1', 'reversion', 'ownShare'] as const

/** How far each driver was let stray, and where that came from. */
export function AskedSection({ simulation }: Props) {
  const format = useFormat()
  const { settings, sources } = simulation
  return (
    <Section title={t('risk.drivers')}>
      <Table aria-label={t('risk.drivers')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('risk.driver')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="right">
                {t(`risk.${column}`)}
              </Table.Th>
            ))}
            <Table.Th>{t('risk.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {DRIVERS.map((driver) => {
            const source = sources.find((one) => one.driver === driver)
            return (
              <Table.Tr key={driver}>
                <Table.Th scope="row">{t(`risk.driver.${driver}`)}</Table.Th>
                {columns.map((column) => (
                  <Table.Td key={column} ta="right">
                    {writeDriver(settings.drivers[driver], column, format)}
                  </Table.Td>
                ))}
                <Table.Td>
                  {source &&
                    t(`risk.basis.${source.basis}`, {
                      series: source.series,
                      period: source.period,
                    })}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

function writeDriver(values: object, column: (typeof columns)[number], format: Formatters): string {
  const value: unknown = Reflect.get(values, column)
  if (typeof value !== 'number') return t('common.none')
  return column === 'lag1' || column === 'reversion'
    ? format.number(value, 2)
    : format.rate(value, 2)
}
