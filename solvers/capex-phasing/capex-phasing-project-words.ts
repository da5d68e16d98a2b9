import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import type { RelaxationMove } from '#shared/optimizer/optimizer-result'
import { namesOf } from './capex-phasing-families.ts'
import type { FamilyWords, Pen } from './capex-phasing-families.ts'

export function orderWords(input: CapexPhasingInput): FamilyWords[] {
  const nameOf = namesOf(input)
  return (input.precedence ?? []).map(({ before, after, lagMonths = 0 }, index) => ({
    family: `precedence:${before}>${after}`,
    path: `/precedence/${index}`,
    limit: lagMonths,
    title: `Doing ${nameOf(before)} before ${nameOf(after)}`,
    noun: `doing ${nameOf(before)} before ${nameOf(after)}`,
    kind: 'months',
    rows: [],
  }))
}

export function groupWords(input: CapexPhasingInput): FamilyWords[] {
  const nameOf = namesOf(input)
  return (input.groups ?? []).flatMap(({ id, min, max, projects }, index) => {
    const most = max ?? (min === undefined ? 1 : undefined)
    const sides = [
      { side: 'max', limit: most, words: 'at most' },
      { side: 'min', limit: min, words: 'at least' },
    ]
    const of = projects.map(nameOf).join(', ')
    return sides.flatMap(({ side, limit, words }) => {
      const row = { id: `group:${id}:${side}`, path: `/groups/${index}/${side}` }
      return limit === undefined ? [] : [sideOfGroup(row, limit, words, of)]
    })
  })
}

function sideOfGroup(
  { id, path }: { id: string; path: string },
  limit: number,
  words: string,
  of: string,
): FamilyWords {
  const sayFix = ({ newLimit }: RelaxationMove) =>
    `Do ${words} ${Math.round(newLimit ?? 0)} of ${of}.`
  return {
    family: id,
    path,
    limit,
    title: `Doing ${words} ${limit} of ${of}`,
    noun: `doing ${words} ${limit} of ${of}`,
    kind: 'count',
    one: 'project',
    rows: [{ id, path, limit, sayFix }],
  }
}

export function projectWords(input: CapexPhasingInput, pen: Pen): FamilyWords[] {
  const nameOf = namesOf(input)
  const list = input.projects.map((project, index) => ({
    ...project,
    name: nameOf(project.id),
    path: `/projects/${index}`,
  }))
  return [
    ...list.flatMap(({ id, name, path, deadline }) =>
      deadline === undefined ? [] : [deadlineWords({ id, name, path, deadline }, pen)],
    ),
    ...list.flatMap(({ id, name, path, must }): FamilyWords[] => {
      const limit = { path: `${path}/must`, limit: 1 }
      const words = { title: `Having to do ${name}`, noun: `having to do ${name}` }
      const row = { id: `must:${id}`, ...limit }
      return must === true
        ? [{ family: `must:${id}`, ...limit, ...words, kind: 'must', rows: [row] }]
        : []
    }),
  ]
}

function deadlineWords(
  { id, name, path, deadline }: { id: string; name: string; path: string; deadline: string },
  { month }: Pen,
): FamilyWords {
  const family = `deadline:${id}`
  const limit = { path: `${path}/deadline`, limit: 0 }
  const words = `finishing ${name} by ${month(deadline)}`
  const sayFix = ({ by }: RelaxationMove) => {
    const late = Math.round(by)
    const count = late === 1 ? 'a month' : `${late} months`
    return `Let ${name} finish by ${month(addMonths(deadline, late))}, ${count} later.`
  }
  const valueAfter = ({ by }: RelaxationMove) => addMonths(deadline, Math.round(by))
  return {
    family,
    ...limit,
    title: `F${words.slice(1)}`,
    noun: words,
    kind: 'months',
    rows: [{ id: family, ...limit, sayFix, valueAfter }],
  }
}
