/** Where a command reads and writes; the tests pass their own. */
export type CommandIo = {
  readonly readInput: (pathOrDash: string) => Promise<Buffer>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal
}

/** One verb of the command line; `run` answers the exit code. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** Bad input on the command line: printed as `{ "error": { code, message, path } }`, exit code 2. */
export class CommandError extends Error {
  readonly code: string
  readonly path: string

  constructor(code: string, message: string, path = '') {
    super(message)
    this.code = code
    this.path = path
  }
}
