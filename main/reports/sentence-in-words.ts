import { minorDigits, minorToMajor } from '#shared/money'
import { type FigureInWords, isMoneyKind, type Sentence } from '#shared/reports/report-document'

/** A sentence as files have it, its figures in the manner of the English text around them. */
export const sentenceInWords = (sentence: Sentence, currency: string): string =>
  sentence.map((part) => (typeof part === 'string' ? part : figureInWords(part, currency))).join('')

function figureInWords({ kind, value }: FigureInWords, currency: string): string {
  if (typeof value !== 'number') return value ?? ''
  if (isMoneyKind(kind)) {
    const digits = minorDigits(currency)
    return minorToMajor(value, currency).toLocaleString('en-US', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  }
  if (kind === 'rate' || kind === 'fineRate') {
    const maximumFractionDigits = kind === 'rate' ? 1 : 2
    return value.toLocaleString('en-US', { style: 'percent', maximumFractionDigits })
  }
  const text = value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  return kind === 'ratio' ? `${text}×` : text
}
