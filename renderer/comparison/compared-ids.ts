import { mostCompared } from '#shared/property-pages'

/** The ids of an address, each once, as many as can be compared. */
export const parseIds = (ids: string | undefined): string[] =>
  [...new Set((ids ?? '').split(',').filter(Boolean))].slice(0, mostCompared)

export const swapId = (ids: readonly string[], from: string, to: string): string[] =>
  ids.map((id) => (id === from ? to : id))

export const putFirst = (ids: readonly string[], id: string): string[] => [
  id,
  ...ids.filter((other) => other !== id),
]
