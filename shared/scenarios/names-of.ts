import type { ProFormaInput } from './pro-forma.ts'

/** The names of the projected properties and of their units by their ids: "Elm Court", "Elm Court · 2B". */
export const namesOf = ({
  properties,
}: Pick<ProFormaInput, 'properties'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    properties.flatMap(({ id, name, units }) => [
      ...units.map((unit) => [unit.id, nameOfUnit(name, unit.label)] as const),
      // The one unit of a deal goes by the deal's own id.
      [id, name] as const,
    ]),
  )

const nameOfUnit = (property: string, label: string): string =>
  label === '' || label === property ? property : `${property} · ${label}`
