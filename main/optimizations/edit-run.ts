import type { RunSummary } from '#shared/optimizer/optimizations'
import { withoutDoubles } from '#shared/tags'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { markRunDeleted, updateRunName, updateRunTags } from './optimization-queries.ts'
import { getRunSummary, joinTags } from './stored-run.ts'

/** What an owner may change of a stored run: each change is one command, and undo takes it back. */

export async function renameRun(
  file: OpenFile,
  { runId, name, note }: { runId: string; name: string; note: string },
): Promise<RunSummary> {
  const { name: before } = await getRunSummary(file.db, runId)
  await runCommand(file, { label: `Rename the run “${before}”` }, (tx, { at }) =>
    updateRunName(tx, runId, { name, note, at }),
  )
  return getRunSummary(file.db, runId)
}

/**
 * Gives a run these tags and no others. Two that differ only in capitals are one.
 *
 * @throws AppError NOT_FOUND
 */
export async function setRunTags(
  file: OpenFile,
  { runId, tags }: { runId: string; tags: readonly string[] },
): Promise<string[]> {
  const { name, tags: before } = await getRunSummary(file.db, runId)
  const wanted = withoutDoubles(tags)
  if (joinTags(wanted) === joinTags(before)) return before
  await runCommand(file, { label: `Tag the run “${name}”` }, (tx, { at }) =>
    updateRunTags(tx, runId, { tags: joinTags(wanted), at }),
  )
  return wanted
}

/**
 * Takes a run off the list. Its rows stay, so that undo finds them.
 *
 * @throws AppError NOT_FOUND, or RUN_ACCEPTED for a plan that was carried out
 */
export async function deleteRun(file: OpenFile, runId: string): Promise<RunSummary> {
  const run = await getRunSummary(file.db, runId)
  if (run.acceptedAt !== null) throw new AppError('RUN_ACCEPTED')
  await runCommand(file, { label: `Delete the run “${run.name}”` }, (tx, { at }) =>
    markRunDeleted(tx, runId, at),
  )
  return run
}
