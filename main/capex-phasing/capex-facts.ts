import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { addMonths, type IsoDate, monthOf, monthRange } from '#shared/dates'
import { debtServiceByMonth } from '#shared/finance/debt-service-months'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { sumKinds } from '#shared/finance/monthly-money'
import type { Lease } from '#shared/leases'
import { listAccountRows } from '../accounts/account-handlers.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { type Holding, loadHoldings, trailingYear } from '../metrics/holdings.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readTenantNames } from '../properties/lease-queries.ts'
import { listPropertiesByPortfolio } from '../properties/property-queries.ts'
import { listStampedProjects } from './capex-queries.ts'

/** The longest plan there is. */
const MOST_MONTHS = 240

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function readCapexFacts(
  file: OpenFile,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<CapexFacts> {
  const { db } = file
  await requirePortfolio(db, portfolioId)
  const properties = await listPropertiesByPortfolio(db, portfolioId)
  const holdings = await loadHoldings(db, properties, trailingYear(asOf))
  const startMonth = addMonths(monthOf(asOf), 1)
  const months = monthRange(startMonth, addMonths(startMonth, MOST_MONTHS - 1))
  const accounts = await listAccountRows(file, { portfolioId })
  const running = accounts.filter(({ archivedAt }) => archivedAt === null)
  const projects = await listStampedProjects(db, portfolioId)
  const services = holdings.map((holding) => debtServiceOf(holding, months))
  const noiPerMonth = sum(holdings.map(noiPerMonthOf))
  return {
    startMonth,
    projects: projects
      .filter(({ status }) => status === 'idea' || status === 'planned')
      .map(({ updatedAt: _updatedAt, ...project }) => project),
    lettings: await listLettings(db, holdings, asOf),
    cash: {
      opening: running.length === 0 ? null : sum(running.map(({ balance }) => balance)),
      noiPerMonth,
      inflow: months.map((_, t) => noiPerMonth - sum(services.map((service) => service[t] ?? 0))),
    },
    debts: holdings.flatMap((holding, k) => {
      const firstYear = sum((services[k] ?? []).slice(0, 12))
      const { id, name } = holding.property
      if (firstYear === 0) return []
      return [
        {
          propertyId: id,
          propertyName: name,
          noiPerMonth: noiPerMonthOf(holding),
          debtServicePerMonth: Math.round(firstYear / 12),
        },
      ]
    }),
  }
}

/** A twelfth of the NOI of the last twelve full months. */
const noiPerMonthOf = ({ totals }: Holding): number => Math.round(sumKinds(totals).noi / 12)

const debtServiceOf = ({ loans }: Holding, months: readonly string[]): number[] => {
  const parts = loans
    .filter(({ loan }) => loan.endedDate === null)
    .map(({ schedule }) => debtServiceByMonth(schedule, months))
  return months.map((_, t) => sum(parts.map((part) => part[t] ?? 0)))
}

async function listLettings(
  db: DataBase,
  holdings: readonly Holding[],
  asOf: IsoDate,
): Promise<CapexFacts['lettings']> {
  const lettings: CapexFacts['lettings'] = []
  for (const { property, units, leases } of holdings) {
    const names = await readTenantNames(db, property.id)
    for (const unit of units) {
      const last = lastLease(leases, unit.id, asOf)
      if (!last) continue
      const endsOn = lastDayOfLease(last)
      lettings.push({
        unitId: unit.id,
        propertyId: property.id,
        name: unit.label,
        tenantName: names.get(last.tenantId) ?? '',
        endsOn,
        emptyFrom: addMonths(monthOf(endsOn), 1),
        rentPerMonth: monthlyRentOn(last, asOf) ?? last.monthlyRent,
      })
    }
  }
  return lettings
}

/** The lease of a unit that ends last, if it has not ended. */
const lastLease = (leases: readonly Lease[], unitId: string, asOf: IsoDate): Lease | undefined =>
  leases
    .filter((lease) => lease.unitId === unitId && lastDayOfLease(lease) > asOf)
    .toSorted((a, b) => lastDayOfLease(a).localeCompare(lastDayOfLease(b)))
    .at(-1)

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0)
