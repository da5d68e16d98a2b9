import type { DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { RateText } from '../../ui/RateText.tsx'
import { Term } from '../../ui/Term.tsx'

type Props = { readonly plan: DebtStackPlan }

/** The stack in figures. */
export function StackKpis({ plan: { metrics } }: Props) {
  const tiles = [
    { key: 'weightedCost', text: <RateText rate={metrics.weightedCost} digits={2} /> },
    { key: 'expectedCost', text: <MoneyText major={metrics.expectedCost} /> },
    { key: 'worstCost', text: <MoneyText major={metrics.worstCost} /> },
    { key: 'debt', text: <MoneyText major={metrics.debt} /> },
    { key: 'fixedShare', text: <RateText rate={metrics.fixedShare} digits={0} /> },
    { key: 'debtYield', text: <RateText rate={metrics.debtYield} digits={1} /> },
  ] as const
  return (
    <KpiStrip label={t('ds.kpis')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`ds.kpi.${key}.help`)}>{t(`ds.kpi.${key}`)}</Term>}
          value={<span data-testid={`ds-kpi-${key}`}>{text}</span>}
        />
      ))}
    </KpiStrip>
  )
}
