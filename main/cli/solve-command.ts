import { parseJsonText } from '#shared/optimizer/optimizer-input'
import { EXIT_CODES } from '#shared/optimizer/optimizer-result'
import { OPTIMIZER_NAMES, blankResultOf } from '#shared/optimizer/optimizers'
import type { AnyResult, OptimizerName } from '#shared/optimizer/optimizers'
import type { SolveOutcome } from '#shared/optimizer/solver-messages'
import { SolverError } from '../solver-pool/solver-job.ts'
import { SolverPool } from '../solver-pool/solver-pool.ts'
import { startWorkerThread } from '../solver-pool/worker-thread.ts'
import { CommandError } from './command.ts'
import type { Command, CommandIo } from './command.ts'
import { solverEntry } from './solver-entry.ts'
import { writeSolveTable } from './solve-table.ts'

/** `freehold solve <optimizer> --input F [--json]`, OPTIMIZERS.md section 1. */
export const solveCommand: Command = {
  name: 'solve',
  usage: `freehold solve ${OPTIMIZER_NAMES.join('|')} --input FILE [--json]`,
  run: async (args, io) => {
    const { optimizer, input, json } = readArguments(args)
    const text = (await io.readInput(input)).toString('utf8')
    const { result, explanation } = await solveText(optimizer, text, json, io)
    const [first] = result.errors
    if (first) io.err(`${JSON.stringify({ error: first })}\n`)
    io.out(json ? `${JSON.stringify(result)}\n` : writeSolveTable(result, explanation))
    return EXIT_CODES[result.status]
  },
}

type SolveArguments = { optimizer: OptimizerName; input: string; json: boolean }

function readArguments(args: readonly string[]): SolveArguments {
  const json = args.includes('--json')
  const rest = args.filter((arg) => arg !== '--json')
  const at = rest.indexOf('--input')
  const input = at < 0 ? undefined : rest[at + 1]
  if (input === undefined) {
    throw new CommandError('missing', `Say which file to solve: ${solveCommand.usage}`, '--input')
  }
  const [name = '', ...others] = rest.toSpliced(at, 2)
  const optimizer = OPTIMIZER_NAMES.find((known) => known === name)
  if (!optimizer) {
    const known = OPTIMIZER_NAMES.join(', ')
    throw new CommandError('bad_enum', `There is no optimizer “${name}”. Known: ${known}.`)
  }
  if (others[0] !== undefined) {
    throw new CommandError(
      'unknown_field',
      `“${others[0]}” is not understood: ${solveCommand.usage}`,
    )
  }
  return { optimizer, input, json }
}

async function solveText(
  optimizer: OptimizerName,
  text: string,
  json: boolean,
  io: CommandIo,
): Promise<SolveOutcome> {
  const parsed = parseJsonText(text)
  if (!parsed.ok) {
    const result = blankResultOf(optimizer, 'invalid_input', NO_SOLVER)
    return { result: { ...result, errors: parsed.errors }, explanation: null }
  }
  const pool = new SolverPool({ size: 1, startProcess: () => startWorkerThread(solverEntry()) })
  try {
    return await pool.solve(
      { type: 'solve', optimizer, input: parsed.input, ...(!json && { explain: TABLE_STYLE }) },
      { signal: io.signal },
    )
  } catch (error) {
    if (!(error instanceof SolverError)) throw error
    io.err(`${error.message}\n`)
    return {
      result: error.partial ?? blankResultOf(optimizer, 'error', NO_SOLVER),
      explanation: null,
    }
  } finally {
    pool.dispose()
  }
}

const NO_SOLVER: AnyResult['solver'] = { name: 'HiGHS', version: '' }

/** A file names no currency; the table writes sums in the neutral one. */
const TABLE_STYLE = { currency: 'XXX', locale: 'en' }
