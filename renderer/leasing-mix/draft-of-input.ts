import type {
  LeasePackage,
  LeasingMixInput,
  LettableUnit,
  SectorCap,
} from '#shared/leasing-mix/leasing-mix'
import type { CapDraft, LeasingDraft, PackageDraft, PackageNumbers, UnitDraft } from './draft.ts'
import { readPackageId, readUnitType } from './unit-type.ts'

/** A stored input back in the wizard's fields, to change it and run it again. */
export function draftOfInput(input: LeasingMixInput, name: string): LeasingDraft {
  const packages = new Map(input.packages.map((each) => [readPackageId(each.id), each]))
  const units = input.units.map(toUnitDraft)
  return {
    name,
    withinMonths: Math.max(12, ...units.map(({ waitMonths }) => waitMonths)),
    mode: input.mode ?? 'fractional',
    objective: input.objective ?? 'ncf',
    countRentFree: input.countRentFree ?? false,
    units,
    packages: [...packages].map(([rowId, terms]) => toPackageDraft(rowId, terms)),
    caps: (input.sectorCaps ?? []).map(toCapDraft),
    existing: input.existing ?? [],
    ...termsOf(input),
  }
}

const termsOf = (input: LeasingMixInput) => ({
  horizonMonths: input.horizonMonths ?? null,
  discountRate: input.discountRate ?? null,
  measureMonth: input.measureMonth ?? null,
  incentiveBudget: input.incentiveBudget ?? null,
  occupancyTarget: input.occupancyTarget ?? null,
  waultFloor: input.waultFloor ?? null,
})

const toUnitDraft = ({ id, name = id, type = '', ...unit }: LettableUnit): UnitDraft => ({
  unitId: id,
  name,
  area: unit.area,
  voidCost: unit.voidCost ?? null,
  rentFactor: unit.rentFactor ?? null,
  tenantName: null,
  isOffered: true,
  ...readUnitType(type),
})

function toPackageDraft(rowId: string, stored: LeasePackage): PackageDraft {
  const { unitTypes = [], name = '', sector = '', downtimeMonths = 0 } = stored
  const { use, waitMonths } = readUnitType(unitTypes[0] ?? '')
  return {
    ...numbersOf(stored),
    rowId,
    name,
    use,
    sector,
    downtimeMonths: Math.max(0, downtimeMonths - waitMonths),
  }
}

const numbersOf = ({
  breakMonths,
  indexation,
  maxArea,
  ...terms
}: LeasePackage): PackageNumbers => ({
  rent: terms.rent,
  termMonths: terms.termMonths,
  freeMonths: terms.freeMonths ?? null,
  incentive: terms.incentive ?? null,
  takeUp: terms.takeUp ?? null,
  downtimeMonths: terms.downtimeMonths ?? null,
  breakMonths: breakMonths ?? null,
  indexation: indexation ?? null,
  maxArea: maxArea ?? null,
})

const toCapDraft = ({ sector, basis = 'rent', maxShare }: SectorCap, at: number): CapDraft => ({
  rowId: `stored-${at}`,
  sector,
  basis,
  maxShare,
})
