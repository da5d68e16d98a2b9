import type { DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../../app/messages/t.ts'
import { KpiStrip } from '../../ui/KpiStrip.tsx'
import { KpiTile } from '../../ui/KpiTile.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { RateText } from '../../ui/RateText.tsx'
import { Term } from '../../ui/Term.tsx'

type Props = {
  readonly objective: number | null
  readonly plan: DealPlan
  readonly hasLoan: boolean
}

/** The plan in figures; loan and interest where the input allows one. */
export function PlanKpis({ objective, plan, hasLoan }: Props) {
  const tiles = [
    { key: 'objective', text: <MoneyText major={objective} toned /> },
    { key: 'income', text: <MoneyText major={plan.annualIncome} /> },
    { key: 'invested', text: <MoneyText major={plan.invested} /> },
    { key: 'cashLeft', text: <MoneyText major={plan.cashLeft} /> },
    { key: 'yield', text: <RateText rate={plan.yield} digits={2} /> },
    { key: 'riskCharge', text: <MoneyText major={plan.riskCharge} /> },
  ] as const
  const loanTiles = [
    { key: 'loan', text: <MoneyText major={plan.loan} /> },
    { key: 'interest', text: <MoneyText major={plan.interest} /> },
  ] as const
  return (
    <KpiStrip label={t('dpr.kpis')}>
      {[...tiles, ...(hasLoan ? loanTiles : [])].map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`dpr.kpi.${key}.help`)}>{t(`dpr.kpi.${key}`)}</Term>}
          value={<span data-testid={`dp-kpi-${key}`}>{text}</span>}
          isSmall={hasLoan}
        />
      ))}
    </KpiStrip>
  )
}
