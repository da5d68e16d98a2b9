import { isDebt } from '#shared/debt-stack/debt-stack'
import type { HedgeDraft, ScenarioDraft, StackDraft, TrancheDraft } from './draft.ts'

export type RawInput = Readonly<Record<string, unknown>>

/** The draft as the contract has it; empty fields are left out, and so are fields that do not apply. */
export function toInput(draft: StackDraft): RawInput {
  const { name: _name, subject: _subject, startDate, tranches, scenarios, hedges, ...terms } = draft
  return withoutEmpty({
    ...terms,
    startDate: startDate === '' ? null : startDate,
    scenarios: scenarios.map(scenarioOf),
    tranches: tranches.map(trancheOf),
    hedges: hedges.length > 0 ? hedges.map(hedgeOf) : null,
    hedgeChoice: hedges.length > 0 ? terms.hedgeChoice : null,
    schedule: startDate === '' ? null : { include: true },
  })
}

const scenarioOf = ({ rowId: _rowId, ...scenario }: ScenarioDraft) => withoutEmpty(scenario)

function trancheOf({ rowId, ...tranche }: TrancheDraft) {
  const { name, rateType, rate, margin, floor, required } = tranche
  const isFloating = rateType === 'floating'
  const isRepaid = isDebt(tranche) && tranche.amortization !== 'interest-only'
  return withoutEmpty({
    ...tranche,
    id: rowId,
    name: name.trim() === '' ? null : name.trim(),
    rate: isFloating ? null : rate,
    margin: isFloating ? margin : null,
    floor: isFloating ? floor : null,
    required: required ? true : null,
    amortization: isRepaid ? tranche.amortization : null,
    amortMonths: isRepaid ? tranche.amortMonths : null,
    maxLtvThrough: isDebt(tranche) ? tranche.maxLtvThrough : null,
  })
}

function hedgeOf({ rowId: _rowId, rate, ...hedge }: HedgeDraft) {
  const terms = hedge.kind === 'cap' ? { strike: rate } : { fixedRate: rate }
  return withoutEmpty({ ...hedge, ...terms })
}

const withoutEmpty = (fields: Readonly<Record<string, unknown>>): RawInput =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
