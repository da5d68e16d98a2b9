import type { Breach, MonteCarloResult } from '#shared/monte-carlo-result'
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
    ...(dscrBreach ? [writeDscr(figures.minDscr !== null, dscrBreach, format)] : []),
    ...(ltvBreach ? [writeBreach('ltv', ltvBreach, format.rate(ltvBreach.limit), format)] : []),
  ]
}

const writeDscr = (hasDebt: boolean, breach: Breach, format: Formatters): string =>
  hasDebt
    ? writeBreach('dscr', breach, format.number(breach.limit, 2), format)
    : t('risk.say.noDebt')

function writeBreach(
  kind: 'dscr' | 'ltv',
  { share, firstMonth }: Breach,
  limit: string,
  format: Formatters,
): string {
  if (firstMonth === null) return t(`risk.say.${kind}Never`, { limit })
  const count = ofHundred(share, format)
  return t(`risk.say.${kind}`, { count, limit, month: format.number(firstMonth.mean) })
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
