export type FindSearch = { readonly find?: string }

/** What a list is narrowed to from the start, by the address that leads to it. */
export const readFind = ({ find }: Record<string, unknown>): FindSearch =>
  typeof find === 'string' ? { find } : {}
