import { openDataFile } from '#main/database/open-file'

/** Opens the file named on its command line and says how, for a user who may not write it. */
const file = await openDataFile(process.argv[2] ?? '', { now: () => new Date() })
const portfolios = await file.db.selectFrom('portfolios').select('id').execute()
process.stdout.write(
  `${file.readOnly ? 'looking only' : 'writing'}, ${portfolios.length} portfolio\n`,
)
await file.close()
