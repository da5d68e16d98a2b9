import { type AppError, isAppError } from '../app-error.ts'
import { examineFile, type Finding } from '../doctor/examine-file.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import type { Command } from './command.ts'
import { withDataFile } from './data-file.ts'

const usage =
  'freehold doctor --db DB [--json]      recompute what the file keeps twice: 0 when all is well, 1 when not'

/** Looks the file over without changing it. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage,
  async run(args, io) {
    const given = readArguments(args, { db: { type: 'string' }, json: { type: 'boolean' } })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    const findings = await examine(path)
    const ok = findings.every((finding) => finding.ok)
    io.out(
      given.isSet('json') ? `${JSON.stringify({ ok, findings })}\n` : findings.map(print).join(''),
    )
    return ok ? 0 : 1
  },
}

/** A file that is too damaged to be opened is a finding too, and not bad input. */
async function examine(path: string): Promise<Finding[]> {
  try {
    return await withDataFile(path, 'read', ({ db }) => examineFile(db))
  } catch (error) {
    if (!isAppError(error) || error.code !== 'FILE_DAMAGED') throw error
    const { place } = (error as AppError<'FILE_DAMAGED'>).data ?? {}
    const note = place === undefined ? error.message : `${error.message} (${place})`
    return [{ check: 'file', ok: false, notes: [note] }]
  }
}

const print = ({ check, ok, notes }: Finding): string =>
  `${check.padEnd(8)}${ok ? 'well ' : 'WRONG'}  ${notes.join('\n               ')}\n`
