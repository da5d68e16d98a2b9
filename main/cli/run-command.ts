import { writeExport } from '../exports/write-file.ts'
import { keepBundle } from '../optimizations/import-bundle.ts'
import { readBundle } from '../optimizations/read-bundle.ts'
import { writeBundle } from '../optimizations/write-bundle.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import { type Command, CommandError, type CommandIo } from './command.ts'
import { openOptions, withDataFile } from './data-file.ts'
import { readOwnVersion } from './own-version.ts'

const usage = `freehold run export --db DB --run ID --out FILE      write a stored run as a bundle for another machine
freehold run import FILE --db DB [--portfolio ID] [--json]      check a bundle and keep its run`

export const runCommandLine: Command = {
  name: 'run',
  usage,
  async run([verb, ...args], io) {
    if (verb === 'export') return exportBundle(args, io)
    if (verb === 'import') return importBundle(args, io)
    throw new CommandError('bad_arguments', `Usage: ${usage}`)
  },
}

async function exportBundle(args: readonly string[], io: CommandIo): Promise<number> {
  const text = { type: 'string' } as const
  const given = readArguments(args, { db: text, run: text, out: text })
  requirePositionals(given, 0, usage)
  const [db, runId, out] = ['db', 'run', 'out'].map((name) => requireText(given, name, usage))
  const appVersion = await readOwnVersion()
  const bundle = await withDataFile(db ?? '', 'read', (file) =>
    writeBundle(file.db, runId ?? '', { appVersion, now: openOptions.now() }),
  )
  await writeExport(out ?? '', bundle)
  io.out(`${out}\n`)
  return 0
}

/** The bundle is checked whole before the data file is opened. */
async function importBundle(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments(args, {
    db: { type: 'string' },
    portfolio: { type: 'string' },
    json: { type: 'boolean' },
  })
  requirePositionals(given, 1, usage)
  const db = requireText(given, 'db', usage)
  const bundle = await readBundle(await io.readInput(given.positionals[0] ?? ''))
  const imported = await withDataFile(db, 'write', async (file) => {
    const { id } = await choosePortfolio(file.db, given.text('portfolio'))
    return keepBundle(file, id, bundle)
  })
  const said = imported.isNew ? 'Imported' : 'This run is there already:'
  io.out(given.isSet('json') ? `${JSON.stringify(imported)}\n` : `${said} ${imported.runId}\n`)
  return 0
}
