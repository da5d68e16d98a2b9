import type { DealFilePreview } from '#shared/deals/deal-files'

/** Whether the rates of a file look like percents: a yield or a risk above 1 cannot be a fraction. */
export function looksLikePercents({ suggested, sampleRows }: DealFilePreview): boolean {
  const rates = suggested.flatMap((column, index) =>
    column === 'yield' || column === 'risk' ? [index] : [],
  )
  return sampleRows.some((row) => rates.some((index) => isAboveOne(row[index] ?? '')))
}

const isAboveOne = (text: string) => Number.parseFloat(text.trim().replace(',', '.')) > 1
