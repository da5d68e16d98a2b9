import { Alert, Button, Table } from '@mantine/core'
import { useState } from 'react'
import { isCorrelation, nearestCorrelation } from '#shared/finance/nearest-correlation'
import {
  DRIVERS,
  fullCorrelation,
  type MonteCarloSettings,
} from '#shared/monte-carlo/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'
import { changedPairs } from './own-series.ts'
import { PairChanges } from './PairChanges.tsx'
import styles from './risk.module.css'

type Props = {
  readonly settings: MonteCarloSettings
  readonly onChange: (settings: MonteCarloSettings) => void
}

/** How the drivers move together; hidden until it is asked for, and shown while it contradicts itself. */
export function CorrelationSection({ settings, onChange }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const matrix = fullCorrelation(settings.correlation)
  const isSound = isCorrelation(matrix)
  const write = (next: number[][]) =>
    onChange({ ...settings, correlation: { order: [...DRIVERS], matrix: next } })
  const set = (i: number, j: number, value: number | null) => {
    const kept = Math.min(1, Math.max(-1, value ?? 0))
    const isPair = (a: number, b: number) => (a === i && b === j) || (a === j && b === i)
    write(matrix.map((row, a) => row.map((old, b) => (isPair(a, b) ? kept : old))))
  }
  return (
    <Section
      title={t('risk.correlation')}
      note={
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          data-testid="risk-correlation"
        >
          {t(isOpen ? 'risk.correlation.hide' : 'risk.correlation.show')}
        </Button>
      }
    >
      {!isSound && <Repair matrix={matrix} onRepair={write} />}
      {(isOpen || !isSound) && <Matrix matrix={matrix} onSet={set} />}
    </Section>
  )
}

type RepairProps = {
  readonly matrix: number[][]
  readonly onRepair: (matrix: number[][]) => void
}

function Repair({ matrix, onRepair }: RepairProps) {
  const nearest = nearestCorrelation(matrix)
  return (
    <Alert color="yellow" mb="md" data-testid="risk-repair">
      <p>{t('risk.correlation.contradicts')}</p>
      <PairChanges pairs={changedPairs(matrix, nearest)} note={t('risk.correlation.nearest')} />
      <Button size="compact-sm" onClick={() => onRepair(nearest)}>
        {t('risk.correlation.repair')}
      </Button>
    </Alert>
  )
}

type MatrixProps = {
  readonly matrix: readonly (readonly number[])[]
  readonly onSet: (i: number, j: number, value: number | null) => void
}

/** Fields below the diagonal; what stands above it follows them. */
function Matrix({ matrix, onSet }: MatrixProps) {
  const format = useFormat()
  const nameOf = (k: number) => t(`risk.driver.${DRIVERS[k] ?? 'rentGrowth'}`)
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('risk.correlation')}>
      <Table aria-label={t('risk.correlation')} className={styles['matrix'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {DRIVERS.map((driver, j) => (
              <Table.Th key={driver}>{nameOf(j)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {DRIVERS.map((driver, i) => (
            <Table.Tr key={driver}>
              <Table.Th scope="row">{nameOf(i)}</Table.Th>
              {DRIVERS.map((other, j) =>
                j < i ? (
                  <Table.Td key={other} className={styles['unit'] ?? ''}>
                    <UnitInput
                      label={t('risk.correlation.of', { a: nameOf(i), b: nameOf(j) })}
                      isLabelHidden
                      unit="number"
                      min={-1}
                      max={1}
                      step={0.05}
                      value={matrix[i]?.[j] ?? 0}
                      onChange={(value) => onSet(i, j, value)}
                    />
                  </Table.Td>
                ) : (
                  <Table.Td key={other} className={styles['mirror'] ?? ''}>
                    {format.number(matrix[i]?.[j] ?? 0, 2)}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
