import { runFreehold } from '#main/cli/run-freehold'

/** Runs a command line in this process; the input is what stands at `-`, as JSON unless it is text. */
export async function runInProcess(args: readonly string[], input: unknown = '') {
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  let out = ''
  let err = ''
  const status = await runFreehold(args, {
    readInput: async () => Buffer.from(text),
    out: (more) => (out += more),
    err: (more) => (err += more),
    signal: new AbortController().signal,
  })
  return { status, out, err }
}
