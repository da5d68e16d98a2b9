import type { CommonResult } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import { writeUnit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'
import { unitOfKind } from './limit-kinds.ts'
import type { LimitRow } from './limit-rows.ts'
import type { OptimizerWords } from './optimizer-view.ts'

type Duals = CommonResult['duals']
type Words = Pick<OptimizerWords, 'amount'>

/** What stands under a limit's sentence: its price, how far the price holds, its slack. */
export function limitFacts(
  limit: LimitRow,
  duals: Duals,
  words: Words,
  format: Formatters,
): readonly string[] {
  const price = priceFact(limit, duals, words, format)
  const range = price === null ? null : rangeFact(limit, format)
  // A term limit's row counts rent times years, which is no room anybody could use.
  const hasSlack = !limit.row.binding && limit.kind !== 'years'
  const slack = hasSlack ? slackFact(limit, format) : null
  return [price, range, slack].filter((fact) => fact !== null)
}

/** The change of the objective for one readable step more of the user's number. */
function priceFact(
  { row, kind }: LimitRow,
  duals: Duals,
  words: Words,
  format: Formatters,
): string | null {
  const { limitDual, path } = row
  if (limitDual === null || path === null || Math.abs(limitDual) < 1e-12) return null
  const { size, step } = steps(format)[kind]
  const price = t('run.price', { price: writePrice(limitDual * size, words, format), step })
  const hedge = hedgeOf(duals)
  return hedge === null ? price : `${price} (${hedge})`
}

const writePrice = (amount: number, words: Words, format: Formatters) =>
  t(words.amount, {
    amount: format.moneyMajor(amount, {
      signed: true,
      style: Math.abs(amount) < 1000 ? 'exact' : 'whole',
    }),
  })

/** One readable step of each kind of limit. */
const steps = (
  format: Formatters,
): Readonly<Record<LimitRow['kind'], { readonly size: number; readonly step: string }>> => ({
  money: { size: 1000, step: t('run.step.money', { step: format.moneyMajor(1000) }) },
  share: { size: 0.01, step: t('run.step.share') },
  ratio: { size: 0.1, step: t('run.step.ratio') },
  count: { size: 1, step: t('run.step.count') },
  months: { size: 1, step: t('run.step.months') },
  years: { size: 1, step: t('run.step.years') },
  area: { size: 1, step: format.area(1) },
  must: { size: 1, step: t('run.step.must') },
})

/** How far a price can be trusted, in the words of the caution. */
export function hedgeOf({ method, degenerate }: Duals): string | null {
  if (method === 'fixed-integers') return t('run.hedge.given')
  if (method === 'relaxation') return t('run.hedge.indicative')
  return degenerate ? t('run.hedge.estimate') : null
}

function rangeFact({ range, kind }: LimitRow, format: Formatters): string | null {
  if (range === null) return null
  const [low, high] = range.map((end) => (end === null ? null : writeEnd(end, kind, format)))
  if (low && high) return t('run.range', { low, high })
  if (low) return t('run.rangeUp', { low })
  return high ? t('run.rangeDown', { high }) : null
}

const writeEnd = (end: number, kind: LimitRow['kind'], format: Formatters) =>
  kind === 'money' ? format.moneyMajor(end) : writeUnit(end, unitOfKind(kind), format)

function slackFact({ row }: LimitRow, format: Formatters): string {
  switch (row.unit) {
    case 'money':
      return t('run.slack', { slack: format.moneyMajor(row.slack) })
    case 'money/yr':
      return t('run.slackYear', { slack: format.moneyMajor(row.slack) })
    case 'area':
      return t('run.slack', { slack: format.area(row.slack) })
    case 'share':
    case 'rate':
      return t('run.slack', { slack: format.rate(row.slack) })
    default:
      return t('run.slack', {
        slack: format.number(row.slack, Number.isInteger(row.slack) ? 0 : 2),
      })
  }
}
