import type { CapexPhasingInput } from '#shared/capex-phasing'
import { CAPEX_PHASING_FIELDS } from '#shared/capex-phasing-fields'
import { t } from '../app/messages/t.ts'
import { flatInput } from '../optimizer/flat-input.ts'
import type { InputLine } from '../optimizer/input-line.ts'

/** Everything a plan of works was computed from but the projects themselves. */
export function capexTermLines(input: CapexPhasingInput): readonly InputLine[] {
  const { projects, precedence = [], groups = [], ...terms } = input
  const names = new Map(projects.map(({ id, name = id }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return [
    ...flatInput(terms, CAPEX_PHASING_FIELDS),
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
  ]
}

function sayCount(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return t('cx.groupMost', { max: max ?? 0 })
  return max === undefined ? t('cx.groupLeast', { min }) : t('cx.groupBetween', { min, max })
}
