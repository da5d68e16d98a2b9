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

/** What is wrong with one project, by the field's own name in the contract. */
export function messageOf(
  messages: ReadonlyMap<string, string>,
  { projects }: CapexDraft,
  id: string,
  field: string,
): string | undefined {
  const index = projects.findIndex((project) => project.id === id)
  const message = messages.get(`/projects/${index}/${field}`)?.replace(/^Project \d+: /, '')
  return message && message.charAt(0).toUpperCase() + message.slice(1)
}
