import type {
  CapexPhasingExplanation,
  CapexPhasingInput,
  CapexPhasingResult,
} from '#shared/capex-phasing/capex-phasing'
import type {
  ConstraintReport,
  FigureStyle,
  LimitSentence,
} from '#shared/optimizer/optimizer-result'
import { failureHeadline, roomSentence } from '../explain/headlines.ts'
import { explainInfeasibility } from '../explain/infeasible-sentences.ts'
import { cautionOf, limitSentence } from '../explain/limit-sentences.ts'
import type { ObjectiveWords } from '../explain/limit-sentences.ts'
import { explainNotDone } from './capex-phasing-why-not.ts'
import { namedLimits, openingRow, penFor, potRow, sumUp } from './capex-phasing-families.ts'
import type { FamilyWords, Pen } from './capex-phasing-families.ts'
import { familiesOf } from './capex-phasing-words.ts'

/** A result in plain words: what to do and when, what each limit costs, why the rest was left. */
export function explainCapexPhasing(
  input: CapexPhasingInput,
  result: CapexPhasingResult,
  style: FigureStyle,
): CapexPhasingExplanation {
  const pen = penFor(style)
  const families = familiesOf(input, pen)
  const named = namedLimits(families)
  return {
    headline: headlineOf(result, pen),
    limits: result.plan ? limitSentences(input, result, families, pen) : [],
    caution: cautionOf(result.duals, WORDS),
    whyNot: explainNotDone(input, result, pen),
    infeasibility:
      result.infeasibility &&
      explainInfeasibility(result.infeasibility, (id) => named.get(id), pen.figures, WORDS),
  }
}

const WORDS: ObjectiveWords = {
  isMaximised: true,
  gain: 'add',
  period: '',
  choices: 'every project starts when it does',
  whole: 'Projects are done whole',
  relaxed: 'projects could be split',
}

/** One sentence for each number the user typed, not one for each month. */
function limitSentences(
  input: CapexPhasingInput,
  result: CapexPhasingResult,
  families: readonly FamilyWords[],
  { figures }: Pen,
): LimitSentence[] {
  const byId = new Map(result.constraints.map((row) => [row.id, row]))
  const context = { figures, duals: result.duals, objective: WORDS }
  const say = (row: ConstraintReport, { title, noun, kind, one }: Said): LimitSentence => {
    const { limitDual } = row
    const words = { title, noun, kind, actual: actualOf(row), limitDual, ...(one && { one }) }
    return limitSentence(row, words, context)
  }
  const pot = potRow(input, result)
  const opening = openingRow(input, pot)
  return families.flatMap((family) => {
    const isPot = family.family === 'cash'
    const row = isPot ? pot : sumUp(family, byId)
    if (!row) return []
    if (!isPot || !opening) return [say(row, family)]
    const title = `The opening cash of ${figures.money(opening.rhs)}`
    return [say(row, family), say(opening, { title, noun: 'the opening cash', kind: 'money' })]
  })
}

type Said = Pick<FamilyWords, 'title' | 'noun' | 'kind' | 'one'>

const actualOf = ({ lhs, unit }: ConstraintReport): number | null => (unit === 'count' ? lhs : null)

const headlineOf = (result: CapexPhasingResult, pen: Pen): string =>
  result.status === 'optimal' || result.status === 'feasible'
    ? planHeadline(result, pen)
    : failureHeadline(result)

function planHeadline(
  { status, plan, objective, gap }: CapexPhasingResult,
  { figures, month }: Pen,
): string {
  const proof = status === 'optimal' ? 'The best plan' : 'The best plan found so far'
  const [first, ...others] = plan?.projects ?? []
  if (!plan || !first) return `${proof} is to do nothing.`
  const all = plan.projects.length + plan.notDone.length
  const count = `${figures.number(plan.projects.length)} of ${figures.number(all)} projects`
  const spent = figures.money(plan.months.reduce((sum, { spend }) => sum + spend, 0))
  const begins = others.reduce((low, { start }) => (start < low ? start : low), first.start)
  const ends = others.reduce((high, { finish }) => (finish > high ? finish : high), first.finish)
  const start = `${proof} does ${count} for ${spent}, from ${month(begins)} to ${month(ends)}, and adds ${figures.money(objective ?? 0)} of value.`
  return status === 'optimal' ? start : `${start} ${roomSentence(gap, figures)}`
}
