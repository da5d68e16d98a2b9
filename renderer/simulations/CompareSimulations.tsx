import { Anchor, Table } from '@mantine/core'
import type { Simulation } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { simulationHref } from '../monte-carlo/risk-address.ts'
import { answerTiles } from '../monte-carlo/risk-figures.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { ComparePercentiles } from './ComparePercentiles.tsx'

type Props = { readonly both: readonly [Simulation, Simulation] }

/** The answers of two simulations side by side, and their percentiles one under the other. */
export function CompareSimulations({ both }: Props) {
  const format = useFormat()
  const tiles = both.map(({ result }) => answerTiles(result, format))
  return (
    <>
      <Section title={t('risk.answer')}>
        <Table aria-label={t('risk.answer')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('risk.figure')}</Table.Th>
              {both.map(({ id, name }) => (
                <Table.Th key={id} ta="right">
                  <Anchor href={simulationHref(id)}>{name}</Anchor>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tiles[0]?.map(({ label }, k) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                {both.map(({ id }, i) => (
                  <Table.Td key={id} ta="right">
                    {tiles[i]?.[k]?.value}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      <ComparePercentiles both={both} />
    </>
  )
}
