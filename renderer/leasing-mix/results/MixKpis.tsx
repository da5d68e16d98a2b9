import type { ReactNode } from 'react'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { metricsWithout, plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../../app/messages/t.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { RateText } from '../../ui/RateText.tsx'
import { Term } from '../../ui/Term.tsx'
import { useFormat } from '../../ui/use-format.ts'

type Props = {
  readonly input: LeasingMixInput
  readonly plan: LeasingPlan
  readonly objective: number | null
}

/** What the plan brings, and how full and for how long the portfolio is let before it and after. */
export function MixKpis({ input, plan, objective }: Props) {
  const format = useFormat()
  const before = metricsWithout(input)
  const years = (value: number | null) =>
    value === null ? t('common.none') : t('lm.years', { years: format.number(value, 1) })
  const count = new Set(plannedOffers(input, plan).map(({ unit }) => unit.id)).size
  const all = input.units.length
  return (
    <KpiStrip label={t('lm.kpis')}>
      <Tile name="objective" value={<MoneyText major={objective ?? 0} />} />
      <Tile name="offers" value={t('lm.countOf', { count, all })} />
      <Tile
        name="occupancy"
        value={<RateText rate={plan.metrics.occupancy} digits={1} />}
        note={t('lm.before', { value: format.rate(before.occupancy, 1) })}
      />
      <Tile
        name="wault"
        value={years(plan.metrics.wault)}
        note={t('lm.before', { value: years(before.wault) })}
      />
      <Tile name="incentive" value={<MoneyText major={plan.metrics.incentive} />} />
    </KpiStrip>
  )
}

type TileProps = {
  readonly name: 'objective' | 'offers' | 'occupancy' | 'wault' | 'incentive'
  readonly value: ReactNode
  readonly note?: string
}

const Tile = ({ name, value, note }: TileProps) => (
  <KpiTile
    label={<Term help={t(`lm.kpi.${name}.help`)}>{t(`lm.kpi.${name}`)}</Term>}
    value={<span data-testid={`lm-kpi-${name}`}>{value}</span>}
    {...(note === undefined ? {} : { note })}
  />
)
