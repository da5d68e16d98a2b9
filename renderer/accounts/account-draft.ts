import type { Account } from '#shared/accounts'
import type { Money } from '../ui/form/use-money.ts'

/** An account as its form holds it. */
export type AccountDraft = {
  readonly name: string
  readonly number: string
  readonly openingDate: string
  readonly openingBalance: number | null
  readonly defaultPropertyId: string
}

export const emptyAccount = (openingDate: string): AccountDraft => ({
  name: '',
  number: '',
  openingDate,
  openingBalance: 0,
  defaultPropertyId: '',
})

export const draftOfAccount = (account: Account, { toMajor }: Money): AccountDraft => ({
  name: account.name,
  number: account.number ?? '',
  openingDate: account.openingDate,
  openingBalance: toMajor(account.openingBalance),
  defaultPropertyId: account.defaultPropertyId ?? '',
})

export const inputOfAccount = (draft: AccountDraft, { toMinor }: Money) => ({
  name: draft.name,
  number: draft.number.trim() || null,
  openingDate: draft.openingDate,
  openingBalance: toMinor(draft.openingBalance),
  defaultPropertyId: draft.defaultPropertyId || null,
})
