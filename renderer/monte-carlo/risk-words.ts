import { addMonths } from '#shared/dates'
import type { Breach, MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** The answer in plain words: shares as so many of 100 futures. */
export function writeHeadlines(result: MonteCarloResult, format: Formatters): string[] {
  const { figures, worst5, probabilities } = result
  const { loss, cashBelowZero, dscrBreach, ltvBreach } = probabilities
  const { irr } = figures
  return [
    ...(irr
      ? [
          t('risk.say.irr', {
            low: format.rate(irr.p5),
            middle: format.rate(irr.p50),
            high: format.rate(irr.p95),
          }),
        ]
      : []),
    t('risk.say.loss', {
      count: ofHundred(loss, format),
      worst: format.money(Math.round(worst5.profit)),
    }),
    t('risk.say.cash', {
      count: ofHundred(cashBelowZero, format),
      low: format.money(Math.round(figures.cashLow?.p50 ?? 0)),
    }),
    ...(dscrBreach ? [writeDscr(result, dscrBreach, format)] : []),
    ...(ltvBreach ? [writeLtv(result, ltvBreach, format)] : []),
  ]
}

function writeDscr(result: MonteCarloResult, breach: Breach, format: Formatters): string {
  if (result.figures.minDscr === null) return t('risk.say.noDebt')
  const said = writeBreach('dscr', breach, format.number(breach.limit, 2), { result, format })
  const { minDscr } = result.scenario
  if (minDscr === null || minDscr >= breach.limit) return said
  return t('risk.say.dscrAnyway', { said, dscr: format.number(minDscr, 2) })
}

function writeLtv(result: MonteCarloResult, breach: Breach, format: Formatters): string {
  const said = writeBreach('ltv', breach, format.rate(breach.limit), { result, format })
  const { maxLtv } = result.scenario
  if (maxLtv === null || maxLtv <= breach.limit) return said
  return t('risk.say.ltvAnyway', { said, ltv: format.rate(maxLtv) })
}

type Said = { readonly result: MonteCarloResult; readonly format: Formatters }

function writeBreach(
  kind: 'dscr' | 'ltv',
  { share, firstMonth }: Breach,
  limit: string,
  { result: { startMonth }, format }: Said,
): string {
  if (firstMonth === null) return t(`risk.say.${kind}Never`, { limit })
  const count = ofHundred(share, format)
  const month = Math.max(1, Math.round(firstMonth.mean))
  const date = format.month(addMonths(startMonth, month - 1))
  return t(`risk.say.${kind}`, { count, limit, month: format.number(month), date })
}

/** Below one in a hundred decimals are told, so that rare is not the same as never. */
const ofHundred = (share: number, format: Formatters): string =>
  format.number(share * 100, share > 0 && share < 0.01 ? 2 : 0)

/** Which engine ran, how long, and how exactly. */
export function writeEngine({ engine, paths, seed }: MonteCarloResult, format: Formatters): string {
  const facts = {
    paths: format.number(paths),
    seed: String(seed),
    seconds: format.number(engine.seconds, 1),
  }
  if (engine.kind === 'cpu') {
    const why = engine.reason === null ? '' : t(`risk.reason.${engine.reason}`)
    return [t('risk.engine.cpu', facts), why].filter(Boolean).join(' ')
  }
  return t('risk.engine.card', {
    ...facts,
    device: engine.device ?? '',
    error: (engine.largestError ?? 0).toExponential(1),
  })
}
