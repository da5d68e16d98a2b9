import { runCommand } from '#main/audit/run-command'
import { isAppError } from '#main/app-error'
import { openDataFile } from '#main/database/open-file'

/** Opens the file named on its command line, saves a row, says so, and holds the file until it is killed. */
const path = process.argv[2] ?? ''
try {
  const file = await openDataFile(path, { now: () => new Date() })
  await runCommand(file, { commandId: 'add', label: 'Add' }, (tx) =>
    tx
      .insertInto('portfolios')
      .values({
        id: 'p1',
        name: 'P',
        currency: 'USD',
        areaUnit: 'sqft',
        createdAt: '',
        updatedAt: '',
      })
      .execute(),
  )
  process.stdout.write('open\n')
  // Named here, or the collector may close a file that nothing refers to any more.
  setInterval(() => file.path, 1000)
} catch (error) {
  process.stdout.write(`${isAppError(error) ? error.code : String(error)}\n`)
}
