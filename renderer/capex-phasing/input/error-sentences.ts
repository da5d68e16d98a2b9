import type { InputError } from '#shared/optimizer-input'
import { t } from '../../app/messages/t.ts'
import type { CapexDraft } from '../draft.ts'

/** The sentence with the project's name where the contract counts: "Project 3: cost is missing." */
export function sentenceAt({ path, message }: InputError, { projects }: CapexDraft): string {
  if (path === '/projects') return t('cx.noProjects')
  const index = /^\/projects\/(\d+)/.exec(path)?.[1]
  const project = index === undefined ? undefined : projects[Number(index)]
  return project ? message.replace(/^Project \d+: /, () => `${project.name}: `) : message
}

/** "Group 1: projects must not be empty." beside the field itself → "Projects must not be empty." */
export function withoutPlace(message: string | undefined): string | undefined {
  const rest = message?.replace(/^(?:Project|Crew|Order|Group) \d+:? /, '')
  return rest && rest.charAt(0).toUpperCase() + rest.slice(1)
}

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
