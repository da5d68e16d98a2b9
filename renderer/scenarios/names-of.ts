import type { ProFormaInput } from '#shared/scenarios/pro-forma'

/** The names of the projected properties by their ids. */
export const namesOf = ({ properties }: ProFormaInput): Readonly<Record<string, string>> =>
  Object.fromEntries(properties.map(({ id, name }) => [id, name]))
