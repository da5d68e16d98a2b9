import { join } from 'node:path'
import { createSampleFile } from '../sample/sample-file.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import type { Command } from './command.ts'
import { openOptions } from './data-file.ts'

const usage = 'freehold sample --db DB [--json]      make a data file with the sample portfolio'

const resources = join(import.meta.dirname, '..', '..', 'resources')

export const sampleCommand: Command = {
  name: 'sample',
  usage,
  async run(args, io) {
    const given = readArguments(args, { db: { type: 'string' }, json: { type: 'boolean' } })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    const file = await createSampleFile(path, resources, openOptions)
    const { fileId } = file
    await file.close()
    io.out(
      given.isSet('json')
        ? `${JSON.stringify({ path, fileId, portfolioId: 'sample' })}\n`
        : `The sample portfolio is in ${path}.\n`,
    )
    return 0
  },
}
