import { compareText } from '#shared/compare-text'
import type { IsoDate } from '#shared/dates'
import type { DepositsBooking, MissingDeposit } from '#shared/deposits'
import { missingDeposit } from '#shared/finance/missing-deposits'
import { tenanciesOf } from '#shared/finance/tenancies'
import { assignBookings } from '#shared/finance/tenancy-bookings'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { bookForLeases } from '../leases/lease-bookings.ts'
import { listDepositBookings } from '../leases/lease-booking-queries.ts'
import { loadLettings } from '../leases/lettings.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listMissingDeposits(
  db: DataBase,
  { portfolioId, asOf }: { readonly portfolioId: string; readonly asOf: IsoDate },
): Promise<MissingDeposit[]> {
  const { lockedThrough } = await requirePortfolio(db, portfolioId)
  const { properties, units, leases, placeByUnit, tenantById } = await loadLettings(db, portfolioId)
  const tenancies = tenanciesOf(leases)
  const ids = properties.map(({ id }) => id)
  const booked = assignBookings(units, tenancies, await listDepositBookings(db, ids))
  const boughtOn = new Map(properties.map(({ id, purchaseDate }) => [id, purchaseDate]))
  return tenancies
    .flatMap((tenancy): MissingDeposit[] => {
      const place = placeByUnit.get(tenancy.unitId)
      const ownedFrom = boughtOn.get(place?.propertyId ?? '')
      if (place === undefined || ownedFrom === undefined) return []
      const bounds = { asOf, ownedFrom, lockedThrough }
      const gap = missingDeposit(tenancy, booked.get(tenancy) ?? [], bounds)
      if (gap === null) return []
      const { lease, ...amounts } = gap
      const { propertyName, unitLabel } = place
      const tenantName = tenantById.get(tenancy.tenantId)?.name ?? ''
      return [{ leaseId: lease.id, tenantName, propertyName, unitLabel, ...amounts }]
    })
    .sort(
      (a, b) =>
        compareText(a.propertyName, b.propertyName) || compareText(a.unitLabel, b.unitLabel),
    )
}

/**
 * Books deposits as received.
 *
 * @returns the ids of the bookings
 * @throws AppError NOT_FOUND when a lease is no longer there; PERIOD_LOCKED
 */
export const bookDeposits = (file: OpenFile, { deposits }: DepositsBooking): Promise<string[]> =>
  bookForLeases(
    file,
    deposits.length === 1 ? 'Receive a deposit' : `Receive ${deposits.length} deposits`,
    deposits.map(({ amount, ...entry }) => ({
      ...entry,
      accountId: null,
      write: (tenant) => [
        { category: 'security_deposit_in', amount, description: `Deposit ${tenant}` },
      ],
    })),
  )
