import { addMonthsToDate } from '#shared/dates'
import { weightedRate } from '#shared/finance/debt-profile'
import type { LoanRow } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DateText } from '../ui/DateText.tsx'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { NumberText } from '../ui/NumberText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { sumOf } from '../ui/table-column.ts'
import { Term } from '../ui/Term.tsx'

type Props = { readonly loans: readonly LoanRow[] }

const soonMonths = 24

/** What is owed in all, at what rate, and how soon it falls due. */
export function LoansSummary({ loans }: Props) {
  const { asOf } = useWorkspace()
  const running = loans.filter(({ state }) => state === 'running')
  const rate = weightedRate(running)
  const soon = addMonthsToDate(asOf, soonMonths)
  const dueSoon = running.filter(({ maturityDate }) => maturityDate <= soon)
  const nearest = running.map(({ maturityDate }) => maturityDate).sort()[0] ?? null
  const floating = sumOf(
    running.filter((loan) => loan.rate.type === 'floating'),
    ({ balance }) => balance,
  )
  const owed = sumOf(running, ({ balance }) => balance)
  const tiles = [
    { key: 'owed', text: <MoneyText minor={owed} /> },
    { key: 'count', text: <NumberText value={running.length} /> },
    { key: 'rate', text: <RateText rate={rate.value} digits={2} reason={rate.reason} /> },
    { key: 'floating', text: <RateText rate={owed === 0 ? null : floating / owed} digits={0} /> },
    { key: 'soon', text: <MoneyText minor={sumOf(dueSoon, ({ balance }) => balance)} /> },
    { key: 'nearest', text: <DateText date={nearest} /> },
  ] as const
  return (
    <KpiStrip label={t('loans.figures')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`loans.${key}Help`)}>{t(`loans.${key}`)}</Term>}
          value={text}
          isSmall
        />
      ))}
    </KpiStrip>
  )
}
