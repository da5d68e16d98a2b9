import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoMonth } from './dates.ts'
import { writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

export const ProjectStatus = z.enum(['idea', 'planned', 'running', 'done'])

/** A capital project: works on a property that cost money once and may raise its rent. */
export const Project = z.object({
  id: EntityId,
  propertyId: EntityId,
  name: ShortText,
  cost: Minor.min(0),
  durationMonths: z.int().min(1).max(240),
  /** More rent a month once finished. */
  upliftMonthly: Minor,
  startMonth: IsoMonth.nullable(),
  deadline: IsoMonth.nullable(),
  status: ProjectStatus,
  notes: LongText,
})
export type Project = z.infer<typeof Project>

const costMessage = 'Write what it costs; 0 if nothing.'
const monthsMessage = 'Write how many months the works take, from 1 to 240.'

/** A project as a person types it in. */
export const NewProject = Project.omit({ id: true }).extend({
  propertyId: EntityId.min(1, 'Choose the property.'),
  cost: z.int(costMessage).min(0, costMessage),
  durationMonths: z.int(monthsMessage).min(1, monthsMessage).max(240, monthsMessage),
  upliftMonthly: z.int('Write how much more rent a month it brings; 0 if none.'),
})
export type NewProject = z.infer<typeof NewProject>

/** What may be changed of a project: all but the property it is at. */
export const ProjectEdit = NewProject.omit({ propertyId: true }).extend({ id: EntityId })
export type ProjectEdit = z.infer<typeof ProjectEdit>

export const projects = {
  create: oc.errors(writeErrors).input(NewProject).output(Project),
  update: oc.errors(writeErrors).input(ProjectEdit).output(Project),
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ projectId: EntityId }))
    .output(Project),
}
