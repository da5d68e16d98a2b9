import type { Breach, MonteCarloResult, ToldFigure } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

export const SHOWN_FIGURES = [
  'irr',
  'multiple',
  'npv',
  'profit',
  'minDscr',
  'maxLtv',
  'cashLow',
  'cashLowMonth',
  'endEquity',
] as const satisfies readonly ToldFigure[]
export type ShownFigure = (typeof SHOWN_FIGURES)[number]

export function writeFigure(figure: ShownFigure, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  if (figure === 'irr' || figure === 'maxLtv') return format.rate(value)
  if (figure === 'cashLowMonth') return format.number(value)
  return figure === 'multiple' || figure === 'minDscr'
    ? format.number(value, 2)
    : format.money(Math.round(value))
}

/** Below one in a hundred a decimal more is told, so that rare is not the same as never. */
export const writeChance = (share: number | null, format: Formatters): string =>
  share === null ? t('common.none') : format.rate(share, share > 0 && share < 0.01 ? 2 : 1)

/** The first figures an owner asks for. */
export function answerTiles(
  { probabilities, figures, worst5 }: MonteCarloResult,
  format: Formatters,
): { readonly label: string; readonly value: string }[] {
  const { loss, dscrBreach, ltvBreach } = probabilities
  const breach = (told: Breach | null) => writeChance(told?.share ?? null, format)
  return [
    { label: t('risk.tile.loss'), value: writeChance(loss, format) },
    { label: t('risk.tile.dscr'), value: breach(figures.minDscr ? dscrBreach : null) },
    { label: t('risk.tile.ltv'), value: breach(ltvBreach) },
    {
      label: t('risk.tile.cashLow'),
      value: writeFigure('cashLow', figures.cashLow?.p50 ?? null, format),
    },
    { label: t('risk.tile.worstIrr'), value: writeFigure('irr', worst5.irr, format) },
    { label: t('risk.tile.worstProfit'), value: writeFigure('profit', worst5.profit, format) },
  ]
}
