import { AppError } from '../app-error.ts'
import type { DataTransaction } from '../database/schema.ts'
import type { AuditedColumns } from './audit-triggers.ts'
import { countAsRecorded, deleteManyRecorded, insertManyRecorded } from './replay-queries.ts'

/** One change to make: the row as it has to be before, and as it is to be after, as the log's JSON text. */
export type Step = {
  readonly table: string
  readonly from: string | null
  readonly to: string | null
}

/** From this many on, rows that only come or only go are replayed in one statement. */
const manyRows = 50
const rowsPerStatement = 2000

/** Neighbouring steps on one table that all add, all remove, or all change rows. */
export function groupRuns(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = []
  let last: Step | undefined
  for (const step of steps) {
    const run = runs.at(-1)
    const goesOn = last?.table === step.table && kindOf(last) === kindOf(step)
    if (run && goesOn && run.length < rowsPerStatement) run.push(step)
    else runs.push([step])
    last = step
  }
  return runs
}

const kindOf = ({ from, to }: Step) => (from === null ? 'add' : to === null ? 'remove' : 'change')

/**
 * Replays a long run of steps that add or remove rows in one statement.
 *
 * @returns false, with nothing done, where the steps have to be replayed one by one
 * @throws AppError UNDO_BLOCKED when a row to remove is no longer as it was left
 */
export async function replayAtOnce(
  tx: DataTransaction,
  run: readonly Step[],
  columnsOf: (table: string) => Promise<AuditedColumns>,
): Promise<boolean> {
  const [first] = run
  if (!first || run.length < manyRows || kindOf(first) === 'change') return false
  const columns = await columnsOf(first.table)
  const [key, ...moreKeys] = columns.key
  const names = namesIn(recordOf(first))
  // A record from before a column was added is compared column by column.
  if (key === undefined || moreKeys.length > 0 || names.length !== columns.columns.length)
    return false
  const records = run.map(recordOf)
  if (kindOf(first) === 'add') await insertManyRecorded(tx, columns, names, records)
  else await removeAtOnce(tx, columns, key, records)
  return true
}

async function removeAtOnce(
  tx: DataTransaction,
  columns: AuditedColumns,
  key: string,
  records: readonly string[],
): Promise<void> {
  const unchanged = await countAsRecorded(tx, columns, key, records)
  if (unchanged < records.length) throw new AppError('UNDO_BLOCKED')
  await deleteManyRecorded(tx, columns, key, records)
}

const recordOf = ({ from, to }: Step): string => to ?? from ?? '{}'

const namesIn = (record: string): string[] => Object.keys(JSON.parse(record) as object)
