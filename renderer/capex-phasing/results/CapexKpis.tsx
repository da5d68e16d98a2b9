import type { CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { t } from '../../app/messages/t.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NumberText } from '../../ui/NumberText.tsx'
import { Term } from '../../ui/Term.tsx'
import { capexFigures } from './plan-figures.ts'

type Props = { readonly objective: number | null; readonly plan: CapexPlan }

/** The plan in figures. */
export function CapexKpis({ objective, plan }: Props) {
  const { done, spent, uplift, leastCash } = capexFigures(plan)
  const tiles = [
    { key: 'objective', text: <MoneyText major={objective} toned /> },
    { key: 'done', text: <NumberText value={done} /> },
    { key: 'spent', text: <MoneyText major={spent} /> },
    { key: 'uplift', text: <MoneyText major={uplift} /> },
    ...(leastCash === null
      ? []
      : [{ key: 'leastCash', text: <MoneyText major={leastCash} /> } as const]),
  ] as const
  return (
    <KpiStrip label={t('cx.kpis')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`cx.kpi.${key}.help`)}>{t(`cx.kpi.${key}`)}</Term>}
          value={<span data-testid={`cx-kpi-${key}`}>{text}</span>}
        />
      ))}
    </KpiStrip>
  )
}
