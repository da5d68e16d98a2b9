import type { MetricKey } from '#shared/finance/portfolio-metrics'
import { toldReturn } from '#shared/finance/return-of-books'
import type { OverviewKey, PropertyOverview } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'
import { useLineagePanel } from '../../lineage/use-lineage-panel.tsx'
import { describeChange } from '../../ui/change.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MetricText } from '../../ui/MetricText.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from './overview.module.css'

type Props = { readonly overview: PropertyOverview }

type Tile = {
  readonly key: MetricKey
  readonly unit: 'money' | 'rate' | 'ratio' | 'years'
  readonly welcome?: 'up' | 'down'
}

const rows: readonly (readonly Tile[])[] = [
  [
    { key: 'value', unit: 'money', welcome: 'up' },
    { key: 'loanBalance', unit: 'money', welcome: 'down' },
    { key: 'equity', unit: 'money', welcome: 'up' },
    { key: 'ltv', unit: 'rate', welcome: 'down' },
    { key: 'dscr', unit: 'ratio', welcome: 'up' },
    { key: 'physicalOccupancy', unit: 'rate', welcome: 'up' },
  ],
  [
    { key: 'noi', unit: 'money', welcome: 'up' },
    { key: 'cashFlow', unit: 'money', welcome: 'up' },
    { key: 'capRate', unit: 'rate' },
    { key: 'cashOnCash', unit: 'rate', welcome: 'up' },
    { key: 'irr', unit: 'rate', welcome: 'up' },
    { key: 'wault', unit: 'years', welcome: 'up' },
  ],
]

/** The property’s headline figures against those of a year earlier; each opens into what it is made of. */
export function OverviewKpis({ overview }: Props) {
  const lineage = useLineagePanel()
  return (
    <>
      {rows.map((tiles, index) => (
        <div key={tiles[0]?.key} className={index === 0 ? '' : styles['second']}>
          <KpiStrip label={t(index === 0 ? 'overview.figures' : 'overview.returns')}>
            {tiles.map((tile) => (
              <OverviewTile
                key={tile.key}
                tile={tile}
                overview={overview}
                onOpen={(key) => lineage.open(key, overview.property.id)}
              />
            ))}
          </KpiStrip>
        </div>
      ))}
      {lineage.panel}
    </>
  )
}

type TileProps = Props & { readonly tile: Tile; readonly onOpen: (key: OverviewKey) => void }

function OverviewTile({ tile, overview, onOpen }: TileProps) {
  const { unit, welcome } = tile
  const format = useFormat()
  const key = toldFor(tile.key, overview)
  const figure = overview.metrics[key]
  const earlier = overview.yearEarlier[key].value
  const change =
    unit === 'money' || unit === 'rate'
      ? describeChange(figure.value, earlier, unit === 'money' ? 'money' : 'share', format)
      : describeRatio(figure.value, earlier, format)
  const label = t(`cmp.${key}`)
  return (
    <KpiTile
      label={<span title={t(`cmp.${key}.help`)}>{label}</span>}
      value={<MetricText figure={figure} unit={unit} />}
      change={change}
      {...(welcome ? { welcome } : {})}
      isSmall
      onOpen={() => onOpen(key)}
      openLabel={t('kpi.openLineage', { label })}
    />
  )
}

const toldFor = (key: MetricKey, { metrics }: PropertyOverview): OverviewKey =>
  key === 'irr' ? toldReturn(metrics.irr, metrics.irrOfBooks) : key

function describeRatio(
  value: number | null,
  earlier: number | null,
  format: ReturnType<typeof useFormat>,
) {
  const change = describeChange(value, earlier, 'share', format)
  if (value === null || earlier === null || change.direction === 'same') return change
  const amount = format.number(Math.abs(value - earlier), 2)
  return { ...change, words: t(value > earlier ? 'kpi.up' : 'kpi.down', { amount }) }
}
