import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { CAPEX_PHASING_FIELDS } from '#shared/capex-phasing/capex-phasing-fields'
import { t } from '../app/messages/t.ts'
import { flatInput } from '../optimizer/flat-input.ts'
import type { InputLine } from '../optimizer/input-line.ts'

/** Everything a plan of works was computed from but the projects themselves. */
export function capexTermLines(input: CapexPhasingInput): readonly InputLine[] {
  const { projects, precedence = [], groups = [], options = {}, ...terms } = input
  const { timeLimitSec, mipRelGap } = options
  const names = new Map(projects.map(({ id, name = id }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return [
    ...flatInput(withSpans(terms), CAPEX_PHASING_FIELDS),
    ...precedence.map(({ before, after, lagMonths = 0 }): InputLine => ({
      key: `precedence.${before}.${after}`,
      label: t('cx.order', { before: nameOf(before), after: nameOf(after) }),
      unit: 'months',
      value: lagMonths,
    })),
    ...groups.map(({ id, projects: members, min, max = min === undefined ? 1 : undefined }) => ({
      key: `groups.${id}`,
      label: members.map(nameOf).join(', '),
      unit: 'text',
      value: sayCount(min, max),
    })),
    ...flatInput({ options: { timeLimitSec, mipRelGap } }, CAPEX_PHASING_FIELDS),
  ]
}

/** A list of one number for each month: the number that all of them are, or the least and the most. */
function withSpans({ cash, monthlyLimit, crews, ...terms }: Terms): object {
  return {
    ...terms,
    ...(monthlyLimit !== undefined && { monthlyLimit: spanOf(monthlyLimit) }),
    ...(cash && { cash: { ...cash, inflow: spanOf(cash.inflow ?? 0) } }),
    ...(crews && {
      crews: crews.map((crew) => Object.assign({}, crew, { capacity: spanOf(crew.capacity) })),
    }),
  }
}

type Terms = Omit<CapexPhasingInput, 'projects' | 'precedence' | 'groups' | 'options'>

function spanOf(value: number | readonly number[]): number | string {
  if (typeof value === 'number') return value
  const [least, most] = [Math.min(...value), Math.max(...value)]
  return least === most ? least : t('cx.span', { least, most })
}

function sayCount(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return t('cx.groupMost', { max: max ?? 0 })
  return max === undefined ? t('cx.groupLeast', { min }) : t('cx.groupBetween', { min, max })
}
