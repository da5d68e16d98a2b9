import { Table } from '@mantine/core'
import { useState } from 'react'
import {
  type DriverName,
  DRIVERS,
  type MonteCarloSettings,
} from '#shared/monte-carlo/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { DriverRow } from './DriverRow.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'
import styles from './risk.module.css'
import type { OwnSeries } from './own-series.ts'
import { ownOfSources, useKeptSeries } from './use-kept-series.ts'
import type { RiskDraft } from './use-simulation.ts'

type Props = {
  readonly draft: RiskDraft
  readonly onChange: (settings: MonteCarloSettings) => void
  readonly onReplace: (draft: RiskDraft) => void
}

const columns = ['sd', 'drift', 'lag1', 'reversion', 'ownShare'] as const

/** How far each driver strays from the scenario, and where that figure comes from. */
export function DriverTable({ draft, onChange, onReplace }: Props) {
  const [isReading, setIsReading] = useState(false)
  const [read, setRead] = useState<OwnSeries>(new Map())
  const { list } = useKeptSeries()
  const { settings, sources } = draft
  const own = new Map([...ownOfSources(sources, list), ...read])
  const change = (driver: DriverName, fields: Record<string, number>) =>
    onChange({
      ...settings,
      drivers: { ...settings.drivers, [driver]: { ...settings.drivers[driver], ...fields } },
    })
  return (
    <Section
      title={t('risk.drivers')}
      note={
        <SectionButton testId="risk-own-series" onClick={() => setIsReading(true)}>
          {t('risk.ownSeries')}
        </SectionButton>
      }
    >
      <p className={styles['engine']}>{t('risk.driversNote')}</p>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('risk.drivers')}>
        <Table aria-label={t('risk.drivers')} horizontalSpacing={6}>
          <Head />
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
      </div>
      {isReading && (
        <SeriesDialog
          draft={draft}
          own={own}
          onUse={(next, series) => {
            onReplace(next)
            setRead(series)
            setIsReading(false)
          }}
          onClose={() => setIsReading(false)}
        />
      )}
    </Section>
  )
}

function Head() {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{t('risk.driver')}</Table.Th>
        {columns.map((column) => (
          <Table.Th key={column}>
            <FieldLabel label={t(`risk.${column}`)} help={t(`risk.${column}.help`)} />
          </Table.Th>
        ))}
        <Table.Th>{t('risk.source')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}
