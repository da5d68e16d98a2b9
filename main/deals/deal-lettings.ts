import { v7 as uuidv7 } from 'uuid'
import { addMonths, type IsoDate, monthOf } from '#shared/dates'
import type { Letting } from '#shared/deals/deal-closing'
import type { DealUnits } from '#shared/deals/deal-terms'
import { isLet, lastDayLet } from '#shared/finance/deal-projection'
import { rentCredit } from '#shared/finance/rent-credit'
import type { Minor } from '#shared/money'
import type { Tenant } from '#shared/tenants'
import type { Unit } from '#shared/units'
import type { LeaseRow } from '../leases/lease-edit-queries.ts'

/** A lease that comes with the purchase. */
export type PurchasedLetting = {
  readonly lease: LeaseRow
  readonly tenant: Tenant
  /** Whether somebody has said who it is. */
  readonly isNamed: boolean
  /** What the seller hands on of the running month; 0 where he does not. */
  readonly rentCredit: Minor
}

type Line = { readonly line: DealUnits; readonly units: readonly Unit[] }

type Closing = {
  readonly portfolioId: string
  readonly dealName: string
  readonly closedOn: IsoDate
  readonly lettings: readonly Letting[]
  readonly creditsRent: boolean
  /** Everyone the portfolio knows. */
  readonly tenants: readonly Tenant[]
}

/**
 * The leases on the let units of each line, from the day of closing to where the underwriting has them end,
 * at the rent that it says; and the tenants whom they bring.
 */
export function lettingsOf<Known extends Line>(
  lines: readonly Known[],
  closing: Closing,
): {
  lines: (Known & { readonly lettings: readonly PurchasedLetting[] })[]
  newTenants: Tenant[]
} {
  const running = closing.tenants.filter(({ archivedAt }) => archivedAt === null)
  const tenantByName = new Map(running.map((tenant) => [keyOf(tenant.name), tenant]))
  const newTenants: Tenant[] = []
  const add = (name: string, notes: string): Tenant => {
    const tenant = newTenant(name, notes, closing.portfolioId)
    newTenants.push(tenant)
    return tenant
  }
  const named = (name: string): Tenant => {
    const tenant = tenantByName.get(keyOf(name)) ?? add(name, '')
    tenantByName.set(keyOf(name), tenant)
    return tenant
  }
  const letTo = (unit: Unit, name: string | undefined) =>
    name === undefined ? add(placeholderOf(unit, closing.dealName), unknownNote) : named(name)
  return {
    lines: lines.map((one) => {
      const letting = closing.lettings.find(({ lineId }) => lineId === one.line.id)
      const hasLeases = isLet(one.line) && letting?.hasLeases !== false
      const lettings = (hasLeases ? one.units : []).map((unit, k): PurchasedLetting => {
        const name = (letting ?? one.line).tenants?.[k]
        const tenant = letTo(unit, name)
        const { closedOn, creditsRent } = closing
        const lease = leaseOf(one.line, { unit, tenant, closedOn })
        const credit = creditsRent ? rentCredit(lease.monthlyRent, closedOn) : 0
        return { lease, tenant, isNamed: name !== undefined, rentCredit: credit }
      })
      return Object.assign({ lettings }, one)
    }),
    newTenants,
  }
}

/** How the rent that the seller hands on is booked. */
export const creditWords = 'Rent of the running month, credited by the seller'

const unknownNote = 'Not known yet when the deal was closed.'

const keyOf = (name: string): string => name.trim().toLowerCase()

const placeholderOf = ({ label }: Unit, dealName: string): string =>
  `Tenant of ${label}, ${dealName}`.slice(0, 200).trim()

const newTenant = (name: string, notes: string, portfolioId: string): Tenant => ({
  id: uuidv7(),
  portfolioId,
  name,
  email: null,
  phone: null,
  sector: null,
  notes,
  archivedAt: null,
})

const leaseOf = (
  line: DealUnits,
  {
    unit,
    tenant,
    closedOn,
  }: { readonly unit: Unit; readonly tenant: Tenant; readonly closedOn: IsoDate },
): LeaseRow => ({
  id: uuidv7(),
  unitId: unit.id,
  tenantId: tenant.id,
  startDate: closedOn,
  endDate: lastDayLet(line, addMonths(monthOf(closedOn), 1)),
  breakDate: null,
  movedOutDate: null,
  monthlyRent: line.currentRent,
  deposit: 0,
  freeMonths: 0,
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  renewsLeaseId: null,
  notes:
    'Taken over with the purchase, as it was underwritten. Its own start, deposit and steps are still to be written.',
})
