import type { CapDraft, LeasingDraft, PackageDraft, UnitDraft } from './draft.ts'
import { type UnitType, writePackageId, writeUnitType } from './unit-type.ts'

export type RawInput = Readonly<Record<string, unknown>>

/** An input, and which row of the form each of its units and packages comes from. */
export type FormInput = {
  readonly input: RawInput
  readonly unitRows: readonly number[]
  readonly packageRows: readonly number[]
}

/** The draft as the contract has it; empty fields are left out, and so are units that are not offered. */
export function toInput(draft: LeasingDraft): FormInput {
  const { name: _name, withinMonths: _within, units, packages, caps, existing, ...terms } = draft
  const offered = units.flatMap((unit, row) => (unit.isOffered ? [{ unit, row }] : []))
  const types = typesOf(offered.map(({ unit }) => unit))
  const made = packages.flatMap((each, row) =>
    types
      .filter(({ use }) => each.use === '' || each.use === use)
      .map((type) => ({ fields: packageOf(each, type), row })),
  )
  const input = withoutEmpty({
    ...terms,
    discountRate: terms.objective === 'npv' ? terms.discountRate : null,
    units: offered.map(({ unit }) => unitOf(unit)),
    packages: made.map(({ fields }) => fields),
    existing: existing.length > 0 ? existing : null,
    sectorCaps: caps.length > 0 ? caps.map(capOf) : null,
  })
  return {
    input,
    unitRows: offered.map(({ row }) => row),
    packageRows: made.map(({ row }) => row),
  }
}

const typesOf = (units: readonly UnitDraft[]): readonly UnitType[] => [
  ...new Map(units.map((unit) => [writeUnitType(unit), unit])).values(),
]

const unitOf = (unit: UnitDraft): RawInput =>
  withoutEmpty({
    id: unit.unitId,
    name: unit.name,
    area: unit.area,
    type: writeUnitType(unit),
    voidCost: unit.voidCost,
    rentFactor: unit.rentFactor,
  })

function packageOf({ rowId, use: _use, ...terms }: PackageDraft, type: UnitType): RawInput {
  return withoutEmpty({
    ...terms,
    id: writePackageId(rowId, type),
    name: textOrNull(terms.name),
    sector: textOrNull(terms.sector),
    downtimeMonths: type.waitMonths + (terms.downtimeMonths ?? 0),
    unitTypes: [writeUnitType(type)],
  })
}

const capOf = ({ rowId: _rowId, ...cap }: CapDraft): RawInput => withoutEmpty(cap)

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const withoutEmpty = (fields: Readonly<Record<string, unknown>>): RawInput =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
