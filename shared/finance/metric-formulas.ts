/** What is read from the owner's data: bookings, valuations, loans, leases, units. */
export const leafKeys = [
  'gpr',
  'contractedRent',
  'rentCollected',
  'otherIncome',
  'egi',
  'opex',
  'capex',
  'interest',
  'principal',
  'value',
  'loanBalance',
  'purchasePrice',
  'cashInvested',
  'units',
  'leasedUnits',
  'area',
  'leasedArea',
  'wault',
  'waultToBreak',
  'irr',
  'irrOfBooks',
  'equityMultiple',
] as const
export type LeafKey = (typeof leafKeys)[number]

/** What is computed from other figures. */
export const derivedKeys = [
  'vacancyLoss',
  'creditLoss',
  'accrualEgi',
  'noi',
  'debtService',
  'cashFlow',
  'equity',
  'ltv',
  'dscr',
  'capRate',
  'goingInCapRate',
  'cashOnCash',
  'debtYield',
  'grm',
  'oer',
  'breakEvenOccupancy',
  'physicalOccupancy',
  'areaOccupancy',
  'economicOccupancy',
] as const
export type DerivedKey = (typeof derivedKeys)[number]

export const figureKeys = [...leafKeys, ...derivedKeys] as const
export type FigureKey = LeafKey | DerivedKey

/** One figure in a formula, added or taken away. */
export type Term = { readonly key: FigureKey; readonly sign: 1 | -1 }

export type Formula =
  | { readonly type: 'sum'; readonly terms: readonly Term[] }
  | {
      readonly type: 'ratio'
      readonly top: readonly Term[]
      readonly bottom: readonly Term[]
      /** The side that is brought to a year when the period is shorter or longer. */
      readonly yearly: 'top' | 'bottom' | null
      /** Why there is no figure where the bottom is 0; or, with `isPositive`, not above 0. */
      readonly none: string
      readonly isPositive?: true
    }

const plus = (key: FigureKey): Term => ({ key, sign: 1 })
const minus = (key: FigureKey): Term => ({ key, sign: -1 })
const sum = (...terms: Term[]): Formula => ({ type: 'sum', terms })

type RatioRules = Partial<Pick<Extract<Formula, { type: 'ratio' }>, 'yearly' | 'isPositive'>>

const ratio = (
  top: FigureKey,
  bottom: FigureKey,
  none: string,
  rules: RatioRules = {},
): Formula => ({
  type: 'ratio',
  top: [plus(top)],
  bottom: [plus(bottom)],
  none,
  yearly: null,
  ...rules,
})

const noValue = 'There is no value on this day.'
const noRent = 'There was no unit that could have brought rent.'

/**
 * How each figure of FINANCE.md section 3 follows from the others. The engine evaluates this table, and
 * the panel that opens a figure shows it: there is no second place in which a formula stands.
 *
 * Costs (`opex`, `capex`, `interest`, `principal`) are positive amounts here.
 */
export const formulas: Readonly<Record<DerivedKey, Formula>> = {
  vacancyLoss: sum(plus('gpr'), minus('contractedRent')),
  creditLoss: sum(plus('contractedRent'), minus('rentCollected')),
  accrualEgi: sum(plus('contractedRent'), plus('otherIncome')),
  noi: sum(plus('egi'), minus('opex')),
  debtService: sum(plus('interest'), plus('principal')),
  cashFlow: sum(plus('noi'), minus('capex'), minus('interest'), minus('principal')),
  equity: sum(plus('value'), minus('loanBalance')),
  ltv: ratio('loanBalance', 'value', noValue),
  dscr: ratio('noi', 'debtService', 'There was no debt service.'),
  capRate: ratio('noi', 'value', noValue, { yearly: 'top' }),
  goingInCapRate: ratio('noi', 'purchasePrice', 'No purchase price is recorded.', {
    yearly: 'top',
  }),
  // A purchase that was financed in full, or more, has no yield on the owner's own money.
  cashOnCash: ratio('cashFlow', 'cashInvested', 'None of the owner’s own money was invested.', {
    yearly: 'top',
    isPositive: true,
  }),
  debtYield: ratio('noi', 'loanBalance', 'There is no loan on this day.', { yearly: 'top' }),
  grm: ratio('value', 'gpr', noRent, { yearly: 'bottom' }),
  oer: ratio('opex', 'egi', 'There was no income.'),
  breakEvenOccupancy: {
    type: 'ratio',
    top: [plus('opex'), plus('interest'), plus('principal')],
    bottom: [plus('gpr')],
    yearly: null,
    none: noRent,
  },
  physicalOccupancy: ratio('leasedUnits', 'units', 'There is no unit to let on this day.'),
  areaOccupancy: ratio('leasedArea', 'area', 'There is no unit to let on this day.'),
  economicOccupancy: ratio('rentCollected', 'gpr', noRent),
}

export const isLeaf = (key: FigureKey): key is LeafKey => !Object.hasOwn(formulas, key)

export type FigureUnit = 'money' | 'share' | 'multiple' | 'years' | 'count' | 'area'

const unitByKey: Readonly<Partial<Record<FigureKey, FigureUnit>>> = {
  units: 'count',
  leasedUnits: 'count',
  area: 'area',
  leasedArea: 'area',
  wault: 'years',
  waultToBreak: 'years',
  irr: 'share',
  irrOfBooks: 'share',
  equityMultiple: 'multiple',
  dscr: 'multiple',
  grm: 'multiple',
}

/** What a figure is counted in: a ratio is a share, printed in percent, unless it is named above. */
export const unitOf = (key: FigureKey): FigureUnit =>
  unitByKey[key] ?? (!isLeaf(key) && formulas[key].type === 'ratio' ? 'share' : 'money')

const onDay: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'value',
  'loanBalance',
  'purchasePrice',
  'cashInvested',
  'units',
  'leasedUnits',
  'area',
  'leasedArea',
  'wault',
  'waultToBreak',
  'equity',
  'ltv',
  'physicalOccupancy',
  'areaOccupancy',
])

/** Whether a figure is one of the day alone, whatever the period. */
export const isOnDay = (key: FigureKey): boolean => onDay.has(key)

/** Whether a figure is a return on the owner's money up to the day, whatever the period. */
export const isReturn = (key: FigureKey): boolean =>
  key === 'irr' || key === 'irrOfBooks' || key === 'equityMultiple'

/** Figures that a portfolio has as the sum of its properties'; the others come from those sums. */
export const isSummed = (key: FigureKey): boolean =>
  ['money', 'count', 'area'].includes(unitOf(key))
