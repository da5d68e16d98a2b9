import type { ProjectionFigures } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = {
  readonly base: ProjectionFigures
  readonly scenario: ProjectionFigures
  readonly discountRate: number
}

const tiles = [
  'leveredIrr',
  'equityMultiple',
  'npv',
  'minDscr',
  'maxLtv',
  'totalCash',
  'cashLowPoint',
] as const
type Tile = (typeof tiles)[number]

/** The scenario's headline figures, each with what it is in the base. */
export function ScenarioKpis({ base, scenario, discountRate }: Props) {
  const format = useFormat()
  return (
    <KpiStrip label={t('scenarios.figures')}>
      {tiles.map((key) => (
        <KpiTile
          key={key}
          label={t(`scenarios.${key}`, { rate: format.rate(discountRate, 1) })}
          value={<span data-testid={`kpi-${key}`}>{write(scenario, key, format)}</span>}
          note={t('scenarios.wasBase', { figure: write(base, key, format) })}
          isSmall
        />
      ))}
    </KpiStrip>
  )
}

function write(figures: ProjectionFigures, key: Tile, format: Formatters): string {
  const figure = figures[key]
  const value = typeof figure === 'number' ? figure : figure.value
  if (value === null) return t('common.none')
  if (key === 'leveredIrr' || key === 'maxLtv') return format.rate(value, 1)
  if (key === 'equityMultiple' || key === 'minDscr') return `${format.number(value, 2)} ×`
  return format.money(value, { style: 'compact' })
}
