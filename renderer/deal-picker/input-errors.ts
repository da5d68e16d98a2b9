import type { InputError } from '#shared/optimizer/optimizer-input'
import { capitalize } from '../optimizer/readable.ts'
import type { Candidate } from './draft.ts'

/** What is wrong with each deal, by its id; errors name deals by their position. */
export function messagesByDeal(
  errors: readonly InputError[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  for (const { path, message } of errors) {
    const id = candidates[dealIndex(path) ?? -1]?.id
    if (id !== undefined) {
      const said = messages.get(id)
      const plain = capitalize(message.replace(/^Deal \d+: /, ''))
      messages.set(id, said === undefined ? plain : `${said} ${plain}`)
    }
  }
  return messages
}

/** Where on the page an error is put right: its field, its row, or the list it belongs to. */
export function placesOf(path: string, candidates: readonly Candidate[]): readonly string[] {
  const deal = candidates[dealIndex(path) ?? -1]
  if (deal) return [dealElementId(deal.id), listElementId('deals')]
  const [, list = ''] = path.split('/')
  return [fieldElementId(path), listElementId(list)]
}

export const fieldElementId = (path: string) => `dp-field${path.replaceAll('/', '-')}`
export const dealElementId = (id: string) => `dp-deal-${id}`
export const listElementId = (list: string) => `dp-list-${list}`

/** Moves the focus to the place of an error. */
export function jumpTo(places: readonly string[]): void {
  const place = places.map((id) => document.getElementById(id)).find((element) => element !== null)
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  const field = place.querySelector<HTMLElement>('input, select, button, textarea') ?? place
  field.focus({ preventScroll: true })
}

function dealIndex(path: string): number | null {
  const found = /^\/deals\/(\d+)/.exec(path)
  return found ? Number(found[1]) : null
}
