import type { ExpiryYear } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../app/messages/t.ts'

/** `in year 3`; the last stands for all later ones. */
export const writeYear = ({ year }: ExpiryYear, count: number): string =>
  year === count - 1 ? t('lm.yearsLater', { years: year }) : t('lm.year', { number: year + 1 })
