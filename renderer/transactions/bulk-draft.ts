import type { BulkChange } from '#shared/transactions'
import { withoutEmpty } from './money-search.ts'

/** What to set on many bookings; null and the empty text leave it as it is. */
export type BulkDraft = {
  readonly category: string | null
  readonly propertyId: string | null
  readonly unitId: string | null
  /** An account, or `noAccount`. */
  readonly accountId: string | null
  readonly payee: string
}

export const noAccount = 'none'

export const emptyBulkDraft: BulkDraft = {
  category: null,
  propertyId: null,
  unitId: null,
  accountId: null,
  payee: '',
}

/** null when nothing is chosen. */
export function changeOfDraft(draft: BulkDraft): BulkChange | null {
  const { category, propertyId, unitId, accountId, payee } = draft
  const change = withoutEmpty({
    category: category ?? undefined,
    propertyId: propertyId ?? undefined,
    unitId: unitId ?? undefined,
    accountId: accountId === noAccount ? null : (accountId ?? undefined),
    payee: payee.trim() || undefined,
  }) as BulkChange
  return Object.keys(change).length === 0 ? null : change
}
