import { addMonths, firstDayOf, type IsoDate, monthOf, monthRange } from '#shared/dates'
import { currentLease } from '#shared/finance/deposit-state'
import { monthlyRentOn } from '#shared/finance/lease-rent'
import { rentCollectionByMonth } from '#shared/finance/rent-collection'
import { rentAccount } from '#shared/finance/rent-ledger'
import { tenanciesOf, type Tenancy } from '#shared/finance/tenancies'
import { assignBookings } from '#shared/finance/tenancy-bookings'
import type {
  LateRent,
  LateRentQuery,
  RentAccountRow,
  RentMonth,
  RentMonthsQuery,
} from '#shared/late-rent'
import { AppError } from '../app-error.ts'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { currentLettings, type Lettings } from '../leases/lettings.ts'
import { readFirstRentMonths } from '../leases/lease-booking-queries.ts'
import { rentBookings } from '../leases/rent-bookings.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'

const collectionMonths = 12

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listLateRent(file: OpenFile, query: LateRentQuery): Promise<LateRent> {
  const { from, accounts } = await currentRentAccounts(file, query)
  const to = monthOf(query.asOf)
  const months = monthRange(addMonths(to, 1 - collectionMonths), to)
  const collection = rentCollectionByMonth(accounts, months)
  return { from, accounts: accounts.filter(isOpen).map(withoutMonths), collection }
}

/** Of a large portfolio the months are most of the answer, and of interest in one account at a time. */
const withoutMonths = ({ months: _months, ...account }: RentAccountInMonths): RentAccountRow =>
  account

/** @throws AppError NOT_FOUND when no account of the list names the lease */
export async function listRentMonths(
  file: OpenFile,
  { leaseId, ...query }: RentMonthsQuery,
): Promise<RentMonth[]> {
  const { accounts } = await currentRentAccounts(file, query)
  const account = accounts.find((each) => each.leaseId === leaseId)
  if (account === undefined) throw new AppError('NOT_FOUND')
  return account.months
}

/** Former tenants who have paid everything are no longer of interest. */
const isOpen = ({ isCurrent, arrears, prepaid }: RentAccountRow): boolean =>
  isCurrent || arrears > 0 || prepaid > 0

/** A row of the list with everything that its sums are made of. */
export type RentAccountInMonths = RentAccountRow & { readonly months: RentMonth[] }

type Terms = Omit<LateRentQuery, 'portfolioId'>

/** The rent accounts of a portfolio, read once until something changes. @throws AppError NOT_FOUND */
export const currentRentAccounts = keepUntilChange(
  async (file: OpenFile, { portfolioId, ...terms }: LateRentQuery) =>
    readRentAccounts(file, await currentLettings(file.db, portfolioId), terms),
)

/** The rent account of every letting in the period, by property, unit and start. */
export async function readRentAccounts(
  file: OpenFile,
  lettings: Lettings,
  { asOf, months, graceDays, tolerance }: Terms,
): Promise<{ from: IsoDate | null; accounts: RentAccountInMonths[] }> {
  const earliest = firstDayOf(addMonths(monthOf(asOf), 1 - months))
  const startByProperty = await readStarts(file.db, lettings, earliest)
  const columns = await currentLedger(file)
  const bookings = rentBookings(columns, letPropertyIds(lettings), earliest, asOf)
  const tenancies = tenanciesOf(lettings.leases)
  const paymentsByTenancy = assignBookings(lettings.units, tenancies, bookings)
  const accounts = tenancies.flatMap((tenancy): RentAccountInMonths[] => {
    const place = lettings.placeByUnit.get(tenancy.unitId)
    const from = startByProperty.get(place?.propertyId ?? '')
    if (place === undefined || from === undefined) return []
    if (tenancy.startDate > asOf || tenancy.lastDay < from) return []
    const payments = paymentsByTenancy.get(tenancy) ?? []
    const account = rentAccount(tenancy, payments, { from, asOf, graceDays, tolerance })
    const months = [...account.months]
    const openMonths = months.filter(({ due, paid }) => due > paid)
    return [{ ...describe(lettings, tenancy, asOf), ...place, ...account, months, openMonths }]
  })
  const starts = [...startByProperty.values()].toSorted()
  return { from: starts[0] ?? null, accounts }
}

const letPropertyIds = ({ leases, placeByUnit }: Lettings): string[] => [
  ...new Set(leases.map(({ unitId }) => placeByUnit.get(unitId)?.propertyId ?? '')),
]

/** The first day that counts for each property: that of its first booked rent, its purchase, or the limit. */
async function readStarts(
  db: DataBase,
  { properties }: Lettings,
  earliest: IsoDate,
): Promise<ReadonlyMap<string, IsoDate>> {
  const ids = properties.map(({ id }) => id)
  const firstMonths = await readFirstRentMonths(db, ids)
  const firstOfAll = [...firstMonths.values()].toSorted()[0]
  if (firstOfAll === undefined) return new Map()
  return new Map(
    properties.map(({ id, purchaseDate }) => [
      id,
      latest(earliest, purchaseDate, firstDayOf(firstMonths.get(id) ?? firstOfAll)),
    ]),
  )
}

const latest = (...days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a > b ? a : b))

function describe({ tenantById }: Lettings, tenancy: Tenancy, asOf: IsoDate) {
  const lease = currentLease(tenancy.leases, asOf)
  if (lease === undefined) throw new Error('a tenancy has at least one lease')
  const tenant = tenantById.get(tenancy.tenantId)
  return {
    leaseId: lease.id,
    tenantId: tenancy.tenantId,
    tenantName: tenant?.name ?? '',
    email: tenant?.email ?? null,
    phone: tenant?.phone ?? null,
    unitId: tenancy.unitId,
    isCurrent: asOf <= tenancy.lastDay,
    rentToday: monthlyRentOn(lease, asOf),
  }
}
