import { exportPortfolio } from '../portfolio-file/export-portfolio.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import type { Command } from './command.ts'
import { withDataFile } from './data-file.ts'

const usage =
  'freehold export --db DB [--portfolio ID] [--json]      print the portable portfolio file'

/** With `--json` the document stands on one line; without, it is laid out for reading. */
export const exportCommand: Command = {
  name: 'export',
  usage,
  async run(args, io) {
    const given = readArguments(args, {
      db: { type: 'string' },
      portfolio: { type: 'string' },
      json: { type: 'boolean' },
    })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    const portable = await withDataFile(path, 'read', (file) =>
      exportPortfolio(file, given.text('portfolio')),
    )
    io.out(`${JSON.stringify(portable, null, given.isSet('json') ? undefined : 2)}\n`)
    return 0
  },
}
