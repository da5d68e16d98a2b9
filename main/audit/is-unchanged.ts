/** Whether an edit sets every field to what it was; such an edit leaves no command behind. */
export const isUnchanged = <Entity extends object>(
  before: Entity,
  edit: Partial<Entity>,
): boolean => (Object.keys(edit) as (keyof Entity)[]).every((name) => before[name] === edit[name])
