import { Table } from '@mantine/core'
import { BANDS, type MonteCarloResult } from '#shared/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { SHOWN_FIGURES, writeFigure } from './risk-figures.ts'

type Props = { readonly result: MonteCarloResult }

/** Each figure of the scenario beside how it spreads. */
export function FigureTable({ result }: Props) {
  const format = useFormat()
  return (
    <Section title={t('risk.figures')} note={t('risk.figuresNote')}>
      <Table aria-label={t('risk.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('risk.figure')}</Table.Th>
            <Table.Th ta="right">{t('risk.scenario')}</Table.Th>
            {BANDS.map((band) => (
              <Table.Th key={band} ta="right">
                {t(`risk.${band}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {SHOWN_FIGURES.map((figure) => (
            <Table.Tr key={figure}>
              <Table.Th scope="row">{t(`risk.figure.${figure}`)}</Table.Th>
              <Table.Td ta="right">{writeFigure(figure, result.scenario[figure], format)}</Table.Td>
              {BANDS.map((band) => (
                <Table.Td key={band} ta="right">
                  {writeFigure(figure, result.figures[figure]?.[band] ?? null, format)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
