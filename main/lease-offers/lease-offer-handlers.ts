import type { LeaseOffer, LeaseOfferStatus } from '#shared/lease-offers'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { deleteOfferRow, findOffer, updateOfferStatus } from './lease-offer-queries.ts'

const labels: Readonly<Record<LeaseOfferStatus, string>> = {
  offered: 'Open an offer again',
  accepted: 'Offer accepted',
  declined: 'Offer declined',
}

/** @throws AppError NOT_FOUND */
export async function setOfferStatus(
  file: OpenFile,
  { offerId, status }: { offerId: string; status: LeaseOfferStatus },
): Promise<LeaseOffer> {
  const offer = await requireOffer(file.db, offerId)
  if (offer.status === status) return offer
  await runCommand(file, { label: labels[status] }, (tx, { at }) =>
    updateOfferStatus(tx, offerId, status, at),
  )
  return { ...offer, status }
}

/** @throws AppError NOT_FOUND */
export async function deleteOffer(file: OpenFile, offerId: string): Promise<LeaseOffer> {
  const offer = await requireOffer(file.db, offerId)
  await runCommand(file, { label: 'Delete an offer' }, (tx) => deleteOfferRow(tx, offerId))
  return offer
}

async function requireOffer(db: DataBase, id: string): Promise<LeaseOffer> {
  const offer = await findOffer(db, id)
  if (offer === undefined) throw new AppError('NOT_FOUND')
  return offer
}
