import type { Variance, VarianceReport } from '#shared/finance/plan-variance'
import { t } from '../app/messages/t.ts'
import type { Change } from '../ui/change.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = { readonly report: VarianceReport }

/** Income, costs, NOI and cash flow against their plan. */
export function VarianceKpis({ report }: Props) {
  const format = useFormat()
  const totalOf = (kind: string) => report.kinds.find((each) => each.kind === kind)?.total
  const tiles: readonly (readonly [string, Variance | undefined])[] = [
    [t('plan.kind.income'), totalOf('income')],
    [t('plan.kind.operating'), totalOf('operating')],
    [t('money.noi'), report.noi],
    [t('money.cashFlow'), report.cashFlow],
  ]
  return (
    <KpiStrip label={t('plan.figures')}>
      {tiles.map(([label, variance]) => (
        <KpiTile
          key={label}
          label={label}
          value={<MoneyText minor={variance?.actual ?? 0} />}
          {...(variance ? { change: changeOf(variance, format), welcome: 'up' as const } : {})}
        />
      ))}
    </KpiStrip>
  )
}

/** Money more or less than planned: up leaves the owner with more, for costs too. */
function changeOf({ variance, share }: Variance, format: Formatters): Change {
  if (variance === 0) return { direction: 'same', words: t('plan.asPlanned') }
  const money = format.money(Math.abs(variance))
  const amount = share === null ? money : `${money} (${format.rate(Math.abs(share))})`
  return {
    direction: variance > 0 ? 'up' : 'down',
    words: t(variance > 0 ? 'plan.better' : 'plan.worse', { amount }),
  }
}
