import { isAppError } from '../app-error.ts'
import { type Command, CommandError, type CommandIo } from './command.ts'
import { readOwnVersion } from './own-version.ts'

/** Every command is loaded only when it is called, so that each starts fast. */
const commands: Record<string, () => Promise<Command>> = {
  import: async () => (await import('./import-command.ts')).importCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  sample: async () => (await import('./sample-command.ts')).sampleCommand,
  calc: async () => (await import('./calc-command.ts')).calcCommand,
  metrics: async () => (await import('./metrics-command.ts')).metricsCommand,
  backup: async () => (await import('./backup-command.ts')).backupCommand,
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  run: async () => (await import('./run-command.ts')).runCommandLine,
  tasks: async () => (await import('./tasks-command.ts')).tasksCommand,
  solve: async () => (await import('./solve-command.ts')).solveCommand,
}

const refused = 2
const failed = 1

/**
 * Runs one command line.
 *
 * @param args what stands after `freehold`
 * @returns the exit code: 0, 2 for input that is refused, 1 for a bug; `solve` and `doctor` have codes of their own
 */
export async function runFreehold(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined || name === '--help' || name === 'help') return await printHelp(io)
    if (name === '--version') return await printVersion(io)
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined)
      throw new CommandError('unknown_command', `There is no command "${name}". Try --help.`, name)
    const command = await load()
    if (!rest.includes('--help')) return await command.run(rest, io)
    io.out(`${command.usage}\n`)
    return 0
  } catch (error) {
    return printError(error, io)
  }
}

async function printHelp(io: CommandIo): Promise<number> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const usages = all.map(({ usage }) => `  ${usage.replaceAll('\n', '\n  ')}`)
  io.out(`Freehold on the command line.\n\n${usages.join('\n')}\n\n  freehold --version\n`)
  return 0
}

async function printVersion(io: CommandIo): Promise<number> {
  io.out(`${await readOwnVersion()}\n`)
  return 0
}

function printError(error: unknown, io: CommandIo): number {
  const known = describe(error)
  io.err(`${JSON.stringify({ error: known ?? bugOf(error) })}\n`)
  return known === null ? failed : refused
}

type Description = { code: string; message: string; path: string }

function describe(error: unknown): Description | null {
  if (error instanceof CommandError)
    return { code: error.code, message: error.message, path: error.path }
  if (!isAppError(error)) return null
  const { code, message, data } = error
  const path = data !== undefined && 'place' in data ? data.place : undefined
  return { code, message, path: path ?? '' }
}

const bugOf = (error: unknown): Description => ({
  code: 'BUG',
  message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  path: '',
})
