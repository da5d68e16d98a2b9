import { seekDealGoal } from '../finance/deal-goals.ts'
import type { Figure } from '../finance/figure.ts'
import type {
  CellKind,
  FigureInWords,
  ReportDocument,
  ReportFigure,
  Sentence,
} from '../reports/report-document.ts'
import { memoAssumptions } from './memo-assumptions.ts'
import { memoCriteria, scoreOfMemo } from './memo-criteria-table.ts'
import { memoDealTable } from './memo-deal-table.ts'
import { type MemoFacts, type WorkedMemo, workOutMemo } from './memo-facts.ts'
import { memoGrids } from './memo-grids.ts'
import { memoSale, memoSourcesAndUses } from './memo-money-tables.ts'
import { memoOffers } from './memo-offers-table.ts'
import { memoTerms } from './memo-terms-tables.ts'
import { memoYears } from './memo-years-table.ts'

type Memo = Pick<ReportDocument, 'figures' | 'sentences' | 'tables' | 'notes'>

/** A deal as it is laid before a partner or a lender: what it is, what it needs, what it brings, and why. */
export function dealMemo(facts: MemoFacts): Memo {
  const memo = workOutMemo(facts)
  return {
    figures: figuresOf(memo),
    sentences: sentencesOf(memo),
    tables: [
      memoDealTable(memo),
      memoSourcesAndUses(memo),
      memoOffers(memo),
      memoYears(memo),
      memoSale(memo),
      ...memoGrids(memo),
      memoCriteria(memo),
      memoAssumptions(memo),
      ...memoTerms(memo),
    ],
    notes: [
      'Going-in cap rate: NOI of year 1 ÷ price. Cash on cash: cash flow of year 1 before works ÷ own money, works among it.',
      'A projection from the terms above: what rents, costs, rates and prices will be nobody knows.',
    ],
  }
}

function figuresOf(memo: WorkedMemo): ReportFigure[] {
  const { terms, figures, projection } = memo
  const { score } = scoreOfMemo(memo)
  const plain = (label: string, kind: CellKind, value: number | null, reason = unknown) => ({
    label,
    kind,
    value,
    reason: value === null ? reason : null,
  })
  const found = (label: string, kind: CellKind, { value, reason }: Figure) => ({
    label,
    kind,
    value,
    reason,
  })
  return [
    plain('Price', 'wholeMoney', figures.price),
    plain('Cash to close', 'wholeMoney', figures.cashToClose),
    plain('NOI of year 1', 'wholeMoney', figures.noiYear1),
    plain('Going-in cap rate', 'fineRate', figures.goingInCap),
    plain('Exit cap rate', 'fineRate', terms.exitCapRate, 'Nobody has said one: the price grows.'),
    plain('Cash on cash', 'fineRate', figures.cashOnCash),
    plain('DSCR of year 1', 'ratio', figures.dscr, 'There is no loan.'),
    found('Levered IRR', 'fineRate', projection.figures.leveredIrr),
    found('Unlevered IRR', 'fineRate', projection.figures.unleveredIrr),
    found('Equity multiple', 'ratio', projection.figures.equityMultiple),
    plain('Score of 100', 'count', score, 'No criterion is switched on.'),
  ]
}

const unknown = 'It cannot be worked out from these terms.'

function sentencesOf(memo: WorkedMemo): Sentence[] {
  const { deal, terms, figures, analysisName } = memo
  return [
    ...earningsOf(deal.name, figures),
    ...mostToPay(terms),
    analysisName === null
      ? ['It is not underwritten yet: its terms are proposed from its price and NOI.']
      : [`Underwritten as “${analysisName}”.`],
  ]
}

/** What cannot be worked out is not said. */
function earningsOf(name: string, { goingInCap, leveredIrr }: WorkedMemo['figures']): Sentence[] {
  if (goingInCap === null) return []
  const irr: Sentence =
    leveredIrr === null
      ? []
      : [', and brings ', rate(leveredIrr), ' a year on own money until it is sold']
  return [[`${name} earns `, rate(goingInCap), ' on its price in the first year', ...irr, '.']]
}

function mostToPay(terms: WorkedMemo['terms']): Sentence[] {
  const { targetIrr } = terms
  const goal = { kpi: 'leveredIrr', lever: 'price', target: targetIrr } as const
  const sought = seekDealGoal(terms, goal)
  if (sought.status !== 'found') return []
  const price: FigureInWords = { kind: 'wholeMoney', value: Math.round(sought.value) }
  return [['For ', rate(targetIrr), ' a year no more than ', price, ' can be paid.']]
}

const rate = (value: number): FigureInWords => ({ kind: 'fineRate', value })
