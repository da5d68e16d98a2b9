import { Table } from '@mantine/core'
import { BANDS, type Breach, type MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
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
          {figureRows(result, format).map(({ name, cells }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              {cells.map((cell, k) => (
                <Table.Td key={BANDS[k - 1] ?? 'scenario'} ta="right">
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

/** The figures, and when the limits are first broken by those futures that break them. */
export function figureRows(
  { figures, scenario, probabilities }: MonteCarloResult,
  format: Formatters,
): { readonly name: string; readonly cells: readonly string[] }[] {
  const breach = (name: string, told: Breach | null) =>
    told?.firstMonth
      ? [
          {
            name,
            cells: [
              t('common.none'),
              ...BANDS.map((band) => format.number(told.firstMonth?.[band] ?? 0)),
            ],
          },
        ]
      : []
  return [
    ...SHOWN_FIGURES.map((figure) => ({
      name: t(`risk.figure.${figure}`),
      cells: [
        writeFigure(figure, scenario[figure], format),
        ...BANDS.map((band) => writeFigure(figure, figures[figure]?.[band] ?? null, format)),
      ],
    })),
    ...breach(t('risk.figure.dscrMonth'), probabilities.dscrBreach),
    ...breach(t('risk.figure.ltvMonth'), probabilities.ltvBreach),
  ]
}
