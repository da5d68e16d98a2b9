import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { AppContext } from '../app-context.ts'
import { isAppError } from '../app-error.ts'

/** What the command line asks of the app: to print a page of a data file, without showing a window. */
const PrintJob = z.strictObject({
  db: z.string().min(1),
  route: z.string().startsWith('/print/'),
  /** Where the bytes go; a refusal goes beside them, under a name ending in `.error`. */
  out: z.string().min(1),
})
export type PrintJob = z.infer<typeof PrintJob>

const option = '--print-job='

/** The job named by the command line, a JSON file; null when the app is to be shown as ever. */
export function readPrintJob(argv: readonly string[]): PrintJob | null {
  const given = argv.find((word) => word.startsWith(option))
  if (given === undefined) return null
  return PrintJob.parse(JSON.parse(readFileSync(given.slice(option.length), 'utf8')))
}

/** Prints, and answers the exit code. */
export async function runPrintJob(context: AppContext, { db, route, out }: PrintJob) {
  try {
    await context.files.open(db)
    writeFileSync(out, await context.desktop.printToPdf(route))
    return 0
  } catch (error) {
    context.log.error('print job failed', error)
    const { code, message } = isAppError(error)
      ? error
      : { code: 'EXPORT_FAILED', message: `The pages could not be printed. ${String(error)}` }
    writeFileSync(`${out}.error`, JSON.stringify({ code, message }))
    return 2
  } finally {
    await context.files.shutDown()
  }
}
