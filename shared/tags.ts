/** Tags that differ only in capitals are one; the last writing of it counts. */
export const withoutDoubles = (tags: readonly string[]): string[] => [
  ...new Map(tags.map((tag) => [tag.toLocaleLowerCase(), tag])).values(),
]
