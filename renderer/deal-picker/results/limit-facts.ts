import type { DealPickerResult } from '#shared/deal-picker'
import { t } from '../../app/messages/t.ts'
import { type Unit, writeUnit } from '../../ui/unit.ts'
import type { Formatters } from '../../ui/use-format.ts'
import type { LimitRow } from '../limit-rows.ts'
import { limitField } from '../limit-labels.ts'

type Duals = DealPickerResult['duals']

/** What stands under a limit's sentence: its price, how far the price holds, its slack. */
export function limitFacts(limit: LimitRow, duals: Duals, format: Formatters): readonly string[] {
  const price = priceFact(limit, duals, format)
  const range = price === null ? null : rangeFact(limit, format)
  const slack = limit.row.binding ? null : slackFact(limit, format)
  return [price, range, slack].filter((fact) => fact !== null)
}

/** The change of the objective for one readable step more of the user's number. */
function priceFact({ row }: LimitRow, duals: Duals, format: Formatters): string | null {
  const { limitDual, path } = row
  if (limitDual === null || path === null || Math.abs(limitDual) < 1e-12) return null
  const hedge = hedgeOf(duals)
  const text = writePrice(limitDual, path, format)
  return hedge === null ? text : `${text} (${hedge})`
}

function writePrice(limitDual: number, path: string, format: Formatters): string {
  const money = (amount: number) =>
    format.moneyMajor(amount, { signed: true, style: Math.abs(amount) < 1000 ? 'exact' : 'whole' })
  if (path.endsWith('/must')) return t('dpr.price.must', { price: money(limitDual) })
  switch (limitField(path).unit) {
    case 'percent':
      return t('dpr.price.percent', { price: money(limitDual * 0.01) })
    case 'integer':
      return t('dpr.price.count', { price: money(limitDual) })
    case 'ratio':
      return t('dpr.price.ratio', { price: money(limitDual * 0.1) })
    default:
      return t('dpr.price.money', { price: money(limitDual * 1000), step: format.moneyMajor(1000) })
  }
}

/** How far a price can be trusted, in the words of the caution. */
function hedgeOf({ method, degenerate }: Duals): string | null {
  if (method === 'fixed-integers') return t('dpr.price.given')
  if (method === 'relaxation') return t('dpr.price.indicative')
  return degenerate ? t('dpr.price.estimate') : null
}

function rangeFact({ range, row }: LimitRow, format: Formatters): string | null {
  if (range === null) return null
  const { unit } = limitField(row.path ?? '')
  const [low, high] = range.map((end) => (end === null ? null : writeEnd(end, unit, format)))
  if (low && high) return t('dpr.range', { low, high })
  if (low) return t('dpr.rangeUp', { low })
  return high ? t('dpr.rangeDown', { high }) : null
}

const writeEnd = (end: number, unit: Unit, format: Formatters) =>
  unit === 'money' ? format.moneyMajor(end) : writeUnit(end, unit, format)

function slackFact({ row }: LimitRow, format: Formatters): string {
  switch (row.unit) {
    case 'money':
      return t('dpr.slack', { slack: format.moneyMajor(row.slack) })
    case 'money/yr':
      return t('dpr.slackYear', { slack: format.moneyMajor(row.slack) })
    case 'share':
    case 'rate':
      return t('dpr.slack', { slack: format.rate(row.slack) })
    default:
      return t('dpr.slack', {
        slack: format.number(row.slack, Number.isInteger(row.slack) ? 0 : 2),
      })
  }
}
