import { existsSync, rmSync } from 'node:fs'
import { pathsOfDataFile } from '../database/file-paths.ts'
import { importPortfolio } from '../portfolio-file/import-portfolio.ts'
import { parsePortfolioFile } from '../portfolio-file/parse-portfolio-file.ts'
import type { EntityCounts } from '../portfolio-file/upsert-rows.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { type Command, CommandError } from './command.ts'
import { withDataFile } from './data-file.ts'

const usage =
  'freehold import FILE --db DB [--json]      bring a portable portfolio into a data file'

export const importCommand: Command = {
  name: 'import',
  usage,
  async run(args, io) {
    const given = readArguments(args, { db: { type: 'string' }, json: { type: 'boolean' } })
    requirePositionals(given, 1, usage)
    const path = requireText(given, 'db', usage)
    const source = given.positionals[0] ?? '-'
    refuseSpreadsheet(source)
    const portable = parsePortfolioFile(decodeText(await io.readInput(source), source))
    const isNew = !existsSync(path)
    const counts = await withDataFile(path, 'create', (file) =>
      importPortfolio(file, portable),
    ).catch((error: unknown) => {
      // A refused import into a file that it had just made leaves none behind.
      if (isNew)
        for (const part of pathsOfDataFile(path)) rmSync(part, { recursive: true, force: true })
      throw error
    })
    io.out(given.isSet('json') ? `${JSON.stringify(counts)}\n` : tableOf(counts))
    return 0
  },
}

/** @throws CommandError: what a column means is chosen in the window, where one sees it */
function refuseSpreadsheet(source: string): void {
  if (/\.(csv|tsv|xlsx?|xlsm|ods)$/i.test(source))
    throw new CommandError(
      'not_portable',
      'This command brings in portable portfolios (JSON). For a spreadsheet choose "Bring in your spreadsheet" in the window.',
      source,
    )
}

/** @throws CommandError when the bytes are not UTF-8 */
function decodeText(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError('not_text', 'The file is not UTF-8 text.', source)
  }
}

function tableOf(counts: Readonly<Record<string, EntityCounts>>): string {
  const columns = ['added', 'changed', 'removed', 'unchanged'] as const
  const nameWidth = Math.max(...Object.keys(counts).map((table) => table.length))
  const header = `${''.padEnd(nameWidth)}${columns.map((name) => name.padStart(11)).join('')}`
  const lines = Object.entries(counts).map(
    ([table, count]) =>
      `${table.padEnd(nameWidth)}${columns.map((name) => String(count[name]).padStart(11)).join('')}`,
  )
  return `${[header, ...lines].join('\n')}\n`
}
