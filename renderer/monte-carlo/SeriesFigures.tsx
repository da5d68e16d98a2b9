import { Alert, Table } from '@mantine/core'
import type { Calibrated } from '#shared/monte-carlo/calibrate-driver'
import type { ReadSeries } from '#shared/monte-carlo/driver-series'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { PairChanges } from './PairChanges.tsx'
import type { Recalibrated } from './own-series.ts'
import type { RiskDraft } from './use-simulation.ts'

type Props = {
  readonly draft: RiskDraft
  readonly read: ReadSeries | null
  readonly found: Calibrated | null
  readonly next: Recalibrated | null
}

/** What a series says about its driver, beside the figures it would replace. */
export function SeriesFigures({ draft, read, found, next }: Props) {
  const format = useFormat()
  if (read === null) return null
  if (!read.ok)
    return (
      <Alert color="red">
        {read.line === null
          ? t('risk.series.nothing')
          : t('risk.series.badLine', { line: String(read.line) })}
      </Alert>
    )
  if (!found || !next) return <Alert color="red">{t('risk.series.tooShort')}</Alert>
  const { driver, fromYear, toYear, years } = found
  const rows = figuresOf(
    draft.settings.drivers[driver],
    next.draft.settings.drivers[driver],
    format,
  )
  return (
    <div data-testid="risk-series-figures">
      <p>{t('risk.series.says', { years, from: String(fromYear), to: String(toYear) })}</p>
      <Table aria-label={t('risk.series.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('risk.figure')}</Table.Th>
            <Table.Th ta="right">{t('risk.series.before')}</Table.Th>
            <Table.Th ta="right">{t('risk.series.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('risk.series.mean')}</Table.Th>
            <Table.Td />
            <Table.Td ta="right">{format.rate(found.mean, 2)}</Table.Td>
          </Table.Tr>
          {rows.map(({ name, before, after }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td ta="right">{before}</Table.Td>
              <Table.Td ta="right">{after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PairChanges
        pairs={next.changedPairs}
        note={t(next.isRepaired ? 'risk.correlation.repaired' : 'risk.correlation.changed')}
      />
    </div>
  )
}

type Driver = MonteCarloSettings['drivers'][keyof MonteCarloSettings['drivers']]

function figuresOf(before: Driver, after: Driver, format: Formatters) {
  const rate = (value: number | null) => (value === null ? t('common.none') : format.rate(value, 2))
  const row = (name: string, of: (driver: Driver) => string | null) => {
    const [was, is] = [of(before), of(after)]
    return was === null || is === null ? [] : [{ name, before: was, after: is }]
  }
  return [
    ...row(t('risk.sd'), ({ sd }) => rate(sd)),
    ...row(t('risk.drift'), (driver) => ('drift' in driver ? rate(driver.drift) : null)),
    ...row(t('risk.lag1'), (driver) => ('lag1' in driver ? format.number(driver.lag1, 2) : null)),
    ...row(t('risk.reversion'), (driver) =>
      'reversion' in driver ? format.number(driver.reversion, 2) : null,
    ),
    ...row(t('risk.longRun'), (driver) => ('longRun' in driver ? rate(driver.longRun) : null)),
  ]
}
