import { Table } from '@mantine/core'
import { Fragment } from 'react'
import { BANDS } from '#shared/monte-carlo/monte-carlo-result'
import type { Simulation } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { figureRows } from '../monte-carlo/FigureTable.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly both: readonly [Simulation, Simulation] }

/** Two lines a figure: the percentiles of the one and of the other. */
export function ComparePercentiles({ both }: Props) {
  const format = useFormat()
  const rows = both.map(({ result }) => figureRows(result, format))
  return (
    <Section title={t('risk.figures')} note={t('risk.figuresNote')}>
      <Table aria-label={t('risk.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('risk.figure')}</Table.Th>
            <Table.Th>{t('simulations.name')}</Table.Th>
            <Table.Th ta="right">{t('risk.scenario')}</Table.Th>
            {BANDS.map((band) => (
              <Table.Th key={band} ta="right">
                {t(`risk.${band}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {namesOf(rows).map((name) => (
            <Fragment key={name}>
              {both.map((simulation, i) => (
                <Table.Tr key={simulation.id}>
                  {i === 0 && (
                    <Table.Th scope="rowgroup" rowSpan={2}>
                      {name}
                    </Table.Th>
                  )}
                  <Table.Td>{simulation.name}</Table.Td>
                  {cellsOf(rows[i], name).map((cell, k) => (
                    <Table.Td key={BANDS[k - 1] ?? 'scenario'} ta="right">
                      {cell}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

type Rows = ReturnType<typeof figureRows>

/** A limit that one of the two never breaks has no months there. */
const namesOf = (rows: readonly Rows[]): string[] => [
  ...new Set(rows.flatMap((all) => all.map(({ name }) => name))),
]

const cellsOf = (rows: Rows | undefined, name: string): readonly string[] =>
  rows?.find((row) => row.name === name)?.cells ?? [
    t('common.none'),
    ...BANDS.map(() => t('common.none')),
  ]
