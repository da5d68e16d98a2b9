/** Throws the error of a broken assumption, for the places where a value cannot be missing. */
export function bug(assumption: string): never {
  throw new Error(`Broken assumption: ${assumption}`)
}

/** Ends a switch over a union: the compiler refuses a case that was forgotten. */
export const assertNever = (value: never): never => bug(`unexpected case ${JSON.stringify(value)}`)
