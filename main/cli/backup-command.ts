import { basename, dirname, join } from 'node:path'
import type { Backup } from '#shared/backups/backups'
import { AppError } from '../app-error.ts'
import { backupsFolderOf } from '../database/file-paths.ts'
import { findNativeBinding } from '../database/native-binding.ts'
import { sideConnectionOf } from '../database/side-connection.ts'
import { runBackupTask } from '../backups/backup-tasks.ts'
import { readBackups } from '../backups/read-backups.ts'
import { type Arguments, readArguments, requirePositionals, requireText } from './arguments.ts'
import type { Command, CommandIo } from './command.ts'
import { openOptions, withDataFile } from './data-file.ts'

const usage = `freehold backup --db DB [--to DIR] [--json]      make a backup and prove it; --to also copies it there
freehold backup --db DB --check [--json]      read every backup of the file whole: 0 when all are good, 1 when not`

/** The file may be open in the window meanwhile: it is only read. */
export const backupCommand: Command = {
  name: 'backup',
  usage,
  run(args, io) {
    const given = readArguments(args, {
      db: { type: 'string' },
      to: { type: 'string' },
      check: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    return given.isSet('check') ? checkAll(path, given, io) : makeOne(path, given, io)
  },
}

async function makeOne(path: string, given: Arguments, io: CommandIo): Promise<number> {
  const folder = backupsFolderOf(path)
  const made = await withDataFile(path, 'read', (file) =>
    runBackupTask(
      'make',
      {
        source: sideConnectionOf(file),
        folder,
        second: given.text('to') ?? null,
        reason: 'asked',
        now: openOptions.now().toISOString(),
      },
      io.signal,
    ),
  )
  if (made.kind === 'changed')
    throw new AppError('NOT_SAVED', { message: 'The file was changed meanwhile. Try again.' })
  const { id, secondProblem } = made
  const file = join(folder, `${id}.freehold`)
  const said = secondProblem === null ? '' : `The second copy was not made: ${secondProblem}\n`
  io.out(
    given.isSet('json')
      ? `${JSON.stringify({ id, path: file, secondProblem })}\n`
      : `A good backup is in ${file}.\n${said}`,
  )
  return secondProblem === null ? 0 : 1
}

async function checkAll(path: string, given: Arguments, io: CommandIo): Promise<number> {
  const folder = backupsFolderOf(path)
  const at = { nativeBinding: findNativeBinding(), now: openOptions.now().toISOString() }
  const checked: Backup[] = []
  for (const { id, place } of await readBackups(folder, null))
    checked.push(await runBackupTask('check', { ...at, folder, id, place }, io.signal))
  const isGood = checked.length > 0 && checked.every(({ state }) => state === 'verified')
  io.out(
    given.isSet('json')
      ? `${JSON.stringify({ ok: isGood, backups: checked })}\n`
      : tableOf(path, checked),
  )
  return isGood ? 0 : 1
}

function tableOf(path: string, backups: readonly Backup[]): string {
  if (backups.length === 0) return `${basename(path)} has no backups in ${dirname(path)}.\n`
  return backups
    .map(
      ({ id, state, problem }) =>
        `${id}  ${state === 'verified' ? 'good' : `DAMAGED  ${problem}`}\n`,
    )
    .join('')
}
