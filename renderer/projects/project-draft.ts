import type { Project } from '#shared/projects'
import type { Money } from '../ui/form/use-money.ts'

/** A project as its form holds it, money in currency units. */
export type ProjectDraft = {
  readonly propertyId: string
  readonly name: string
  readonly status: string
  readonly cost: number | null
  readonly durationMonths: number | null
  readonly upliftMonthly: number | null
  readonly startMonth: string
  readonly deadline: string
  readonly notes: string
}

export const newDraft = (propertyId = ''): ProjectDraft => ({
  propertyId,
  name: '',
  status: 'idea',
  cost: null,
  durationMonths: null,
  upliftMonthly: null,
  startMonth: '',
  deadline: '',
  notes: '',
})

export const draftOfProject = (project: Project, { toMajor }: Money): ProjectDraft => ({
  ...project,
  cost: toMajor(project.cost),
  upliftMonthly: toMajor(project.upliftMonthly),
  startMonth: project.startMonth ?? '',
  deadline: project.deadline ?? '',
})

export const inputOfProject = (draft: ProjectDraft, { toMinor }: Money) => ({
  ...draft,
  cost: toMinor(draft.cost),
  // Works that bring no rent are common; an empty field says so.
  upliftMonthly: toMinor(draft.upliftMonthly ?? 0),
  startMonth: draft.startMonth === '' ? null : draft.startMonth,
  deadline: draft.deadline === '' ? null : draft.deadline,
})
