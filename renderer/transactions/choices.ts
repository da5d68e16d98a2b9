import type { LedgerChoices } from '#shared/transactions'
import { t } from '../app/messages/t.ts'

export type Choice = { readonly value: string; readonly label: string }

type Named = { readonly id: string; readonly name: string; readonly isArchived: boolean }

/** What is put aside is offered only where it stands already, and says so. */
const toChoices = (items: readonly Named[], chosen: string): Choice[] =>
  items
    .filter(({ id, isArchived }) => !isArchived || id === chosen)
    .map(({ id, name, isArchived }) => ({
      value: id,
      label: isArchived ? t('booking.archived', { name }) : name,
    }))

export const propertyChoices = ({ properties }: LedgerChoices, chosen = ''): Choice[] =>
  toChoices(properties, chosen)

export const accountChoices = ({ accounts }: LedgerChoices, chosen = ''): Choice[] =>
  toChoices(accounts, chosen)

export const unitChoices = (
  { properties }: LedgerChoices,
  propertyId: string,
  chosen = '',
): Choice[] =>
  toChoices(
    (properties.find((property) => property.id === propertyId)?.units ?? []).map(
      ({ id, label, isArchived }) => ({ id, name: label, isArchived }),
    ),
    chosen,
  )

export const loanChoices = ({ properties }: LedgerChoices, propertyId: string): Choice[] =>
  (properties.find(({ id }) => id === propertyId)?.loans ?? []).map(({ id, lender }) => ({
    value: id,
    label: lender,
  }))
