/** Whether an edit sets every field to what it was; such an edit leaves no command behind. */
export const isUnchanged = <Entity extends object>(
  before: Entity,
  edit: Partial<Entity>,
): boolean => (Object.keys(edit) as (keyof Entity)[]).every((name) => before[name] === edit[name])

/** Whether two lists of plain rows say the same, in the same order. */
export const areSameRows = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((row, n) => isUnchanged<object>(row, b[n] ?? {}))
