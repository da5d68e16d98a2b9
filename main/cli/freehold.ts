import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CommandError } from './command.ts'
import { runFreehold } from './run-freehold.ts'

/** The program behind `freehold`: the process's own streams and signals, and its exit code. */
const aborter = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => aborter.abort())

// A reader that closes its end early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runFreehold(process.argv.slice(2), {
  readInput,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  signal: aborter.signal,
})

async function readInput(pathOrDash: string): Promise<Buffer> {
  try {
    return pathOrDash === '-' ? await buffer(process.stdin) : await readFile(pathOrDash)
  } catch {
    throw new CommandError('file_not_read', `"${pathOrDash}" cannot be read.`, pathOrDash)
  }
}
