import type { InputError } from '#shared/optimizer/optimizer-input'
import { t } from '../../app/messages/t.ts'
import { nameItem } from '../../optimizer/input/input-words.ts'
import type { CapexDraft } from '../draft.ts'
import { withoutPlace } from '../field-help.ts'

/** The sentence with the project's name where the contract counts: "Project 3: cost is missing." */
export const sentenceAt = (error: InputError, { projects }: CapexDraft): string =>
  error.path === '/projects' ? t('cx.noProjects') : nameItem(error, 'projects', projects)

/** What is wrong with one project, by the field's own name in the contract. */
export function messageOf(
  messages: ReadonlyMap<string, string>,
  { projects }: CapexDraft,
  id: string,
  field: string,
): string | undefined {
  const index = projects.findIndex((project) => project.id === id)
  return withoutPlace(messages.get(`/projects/${index}/${field}`))
}
