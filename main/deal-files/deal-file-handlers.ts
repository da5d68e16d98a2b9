import type { DealFilePreview, MappedDeals } from '#shared/deals/deal-files'
import { AppError } from '../app-error.ts'
import type { FileShelf } from '../table-files/file-shelf.ts'
import type { WorkerOptions } from '../table-files/run-file-task.ts'
import type { Preview } from './deal-file-tasks.ts'
import type { MapChoices } from './map-deals.ts'
import { runDealFileTask } from './run-deal-file-task.ts'

const maxBytes = 10_000_000

export type DealFileShelf = FileShelf<{ readonly name: string; readonly bytes: Uint8Array }>

/**
 * Looks at a file and keeps it for the mapping.
 *
 * @throws AppError TOO_LARGE or IMPORT_REFUSED
 */
export async function previewFile(
  shelf: DealFileShelf,
  file: File,
  options: WorkerOptions,
): Promise<DealFilePreview> {
  if (file.size > maxBytes) throw new AppError('TOO_LARGE')
  const bytes = new Uint8Array(await file.arrayBuffer())
  // Our own worker's answer; the contract checks it once more on its way out.
  const preview = (await runDealFileTask({ kind: 'preview', bytes }, options)) as Preview
  const name = file.name.slice(0, 200)
  return { fileId: shelf.put({ name, bytes }), name, ...preview }
}

/** @throws AppError NOT_FOUND when the file is no longer kept, or IMPORT_REFUSED */
export async function mapFile(
  shelf: DealFileShelf,
  fileId: string,
  choices: MapChoices,
  options: WorkerOptions,
): Promise<MappedDeals> {
  const file = shelf.find(fileId)
  if (!file) {
    throw new AppError('NOT_FOUND', { message: 'The file is no longer at hand. Choose it again.' })
  }
  return (await runDealFileTask(
    { kind: 'map', bytes: file.bytes, choices },
    options,
  )) as MappedDeals
}
