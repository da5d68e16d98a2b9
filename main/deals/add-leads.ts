import { v7 as uuidv7 } from 'uuid'
import type { FileLead, LeadsAdded } from '#shared/deals/deal-leads'
import { type Deal, emptyDealFacts } from '#shared/deals/deals'
import { majorToMinor, roundHalfEven } from '#shared/money'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { findPropertyType } from '../entity-imports/cell-words.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { addDeal } from './deal-moves.ts'
import { listDealsByPortfolio } from './deal-queries.ts'

type Leads = { readonly portfolioId: string; readonly leads: readonly FileLead[] }

/**
 * Adds the deals of a file as leads, all in one step. One whose name and town are in the pipeline already
 * is passed over, so that the same file brought in again adds nothing.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function addLeads(file: OpenFile, { portfolioId, leads }: Leads): Promise<LeadsAdded> {
  const { currency } = await requirePortfolio(file.db, portfolioId)
  const known = new Set((await listDealsByPortfolio(file.db, portfolioId)).map(keyOf))
  const fresh = leads.filter((lead) => {
    const key = keyOf(lead)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
  if (fresh.length > 0)
    await runCommand(file, { label: labelOf(fresh) }, async (tx, { at }) => {
      for (const lead of fresh)
        await addDeal(tx, { ...toDeal(lead, portfolioId, currency), createdAt: at, updatedAt: at })
    })
  return { added: fresh.length, known: leads.length - fresh.length }
}

const keyOf = ({ name, city }: Pick<FileLead, 'name' | 'city'>): string =>
  `${name.trim()}, ${city.trim()}`.toLowerCase()

const labelOf = (leads: readonly FileLead[]): string =>
  leads.length === 1 ? `Add deal ${leads[0]?.name ?? ''}` : `Add ${leads.length} deals`

/** Check: $400,000 at a yield of 7.5 % → NOI $30,000. */
function toDeal(lead: FileLead, portfolioId: string, currency: string): Deal {
  const price = majorToMinor(lead.price, currency)
  const { name, city, risk } = lead
  return {
    ...emptyDealFacts,
    id: uuidv7(),
    portfolioId,
    name,
    city,
    sector: findPropertyType(lead.sector) ?? lead.sector,
    region: '',
    price,
    noi: roundHalfEven(price * lead.yield),
    risk,
    units: null,
    area: null,
    yearBuilt: null,
    stage: 'lead',
    notes: '',
  }
}
