import { Table } from '@mantine/core'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly result: MonteCarloResult }

/** Which driver the return follows most steadily. */
export function DriverRanking({ result }: Props) {
  const format = useFormat()
  return (
    <Section title={t('risk.ranking')} note={t('risk.rankingNote')}>
      <Table aria-label={t('risk.ranking')} w={420}>
        <Table.Tbody>
          {result.drivers.map(({ driver, rankCorrelation }) => (
            <Table.Tr key={driver}>
              <Table.Th scope="row">{t(`risk.driver.${driver}`)}</Table.Th>
              <Table.Td ta="right">{format.number(rankCorrelation, 2)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
