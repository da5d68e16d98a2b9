import { v7 as uuidv7 } from 'uuid'
import type { LeaseOfferRow } from '#shared/lease-offers'
import { minorToMajor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { insertOffer, listOffersByRun } from '../lease-offers/lease-offer-queries.ts'
import { findLeaseRow } from '../leases/lease-edit-queries.ts'
import { loadLettings } from '../leases/lettings.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import { insertRunTask } from '../optimizations/optimization-queries.ts'
import type { PlanCarrier, PreparedPlan } from '../optimizations/plan-carrier.ts'
import { changesOf, offersOfRun } from './planned-offers.ts'

/** Each letting of the plan becomes an offer on its unit, with a task to send it. */
export const leasingMixCarrier: PlanCarrier<'leasing-mix'> = {
  topics: ['properties'],
  prepare: prepareOffers,
  compare: compareOffers,
}

async function prepareOffers(
  context: AppContext,
  db: DataBase,
  run: RunOf<'leasing-mix'>,
): Promise<PreparedPlan> {
  const { currency, locale } = await figureStyle(context, db, run.portfolioId)
  const lettings = await loadLettings(db, run.portfolioId)
  const offers = offersOfRun(run, { lettings, currency, locale, today: context.today() })
  return {
    changes: changesOf(offers, currency),
    write: async (tx, command) => {
      const stamps = { createdAt: command.at, updatedAt: command.at }
      for (const { offer, place, taskTitle } of offers) {
        await insertOffer(tx, { ...offer, ...stamps, id: uuidv7(), optimizationId: run.id })
        const { unitId, validUntil } = offer
        const task = { title: taskTitle, dueDate: validUntil, unitId, propertyId: place.propertyId }
        await insertRunTask(tx, run, task, command)
      }
    },
  }
}

/** The rent planned against the rent of the lease that came of each offer. */
async function compareOffers(
  context: AppContext,
  db: DataBase,
  run: RunOf<'leasing-mix'>,
): Promise<ActualRow[]> {
  const { currency } = await figureStyle(context, db, run.portfolioId)
  const rows: ActualRow[] = []
  for (const offer of await listOffersByRun(db, run.id)) {
    const lease = offer.leaseId === null ? undefined : await findLeaseRow(db, offer.leaseId)
    rows.push(actualOf(offer, lease?.monthlyRent ?? null, currency))
  }
  return rows
}

function actualOf(offer: LeaseOfferRow, leaseRent: number | null, currency: string): ActualRow {
  const money = (minor: number) =>
    ({ kind: 'money', value: minorToMajor(minor, currency) }) as const
  return {
    entity: 'offer',
    entityId: offer.unitId,
    name: `${offer.propertyName}, ${offer.unitLabel}: ${offer.packageName}`,
    fact: 'rent',
    planned: money(offer.monthlyRent),
    actual: leaseRent === null ? null : money(leaseRent),
    state: stateOf(offer, leaseRent),
  }
}

function stateOf({ status, monthlyRent }: LeaseOfferRow, leaseRent: number | null) {
  if (status === 'declined') return 'gone'
  if (leaseRent === null) return 'open'
  return leaseRent === monthlyRent ? 'as-planned' : 'differs'
}
