import type { MessageKey } from '../app/messages/t.ts'
import type { KpiKey } from '#shared/metrics'
import type { PropertyFigures, PropertyRow } from '#shared/properties'

/** One input of a headline figure: its name, and its amount in a property, signed as it is added. */
type Input = {
  readonly label: MessageKey
  readonly amount: (figures: PropertyFigures) => number | null
}

const income: Input = { label: 'lineage.income', amount: ({ egi }) => egi }
const opex: Input = { label: 'lineage.opex', amount: ({ opex }) => -Math.abs(opex) }
const noi: Input = { label: 'lineage.noi', amount: ({ noi }) => noi }
const capex: Input = { label: 'lineage.capex', amount: ({ capex }) => -Math.abs(capex) }
const debtService: Input = {
  label: 'lineage.debtService',
  amount: ({ debtService }) => -Math.abs(debtService),
}
const value: Input = { label: 'lineage.value', amount: ({ value }) => value }
const debt: Input = { label: 'lineage.debt', amount: ({ loanBalance }) => loanBalance }
const owed: Input = { label: 'lineage.debt', amount: ({ loanBalance }) => -loanBalance }
const leasedUnits: Input = {
  label: 'lineage.leasedUnits',
  amount: ({ leasedUnits }) => leasedUnits,
}
const units: Input = { label: 'lineage.units', amount: ({ units }) => units }

const inputsByKpi: Record<KpiKey, readonly Input[]> = {
  value: [value],
  debt: [debt],
  equity: [value, owed],
  noi: [income, opex],
  cashFlow: [noi, capex, debtService],
  occupancy: [leasedUnits, units],
}

const resultByKpi: Record<KpiKey, (figures: PropertyFigures) => number | null> = {
  value: (figures) => figures.value,
  debt: (figures) => figures.loanBalance,
  equity: (figures) => figures.equity,
  noi: (figures) => figures.noi,
  cashFlow: (figures) => figures.cashFlow,
  occupancy: (figures) => figures.occupancy,
}

export const inputsOf = (key: KpiKey) => inputsByKpi[key]
export const resultOf = (key: KpiKey) => resultByKpi[key]

/** Figures on a day, as against figures over the period. */
export const isOnDay = (key: KpiKey) => key !== 'noi' && key !== 'cashFlow'

/** Each input over all properties; with money inputs they add up to the headline figure. */
export const sumInputs = (key: KpiKey, rows: readonly PropertyRow[]) =>
  inputsByKpi[key].map(({ label, amount }) => ({
    label,
    amount: rows.reduce((sum, row) => sum + (amount(row.figures) ?? 0), 0),
  }))
