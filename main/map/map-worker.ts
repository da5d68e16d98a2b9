import { parentPort, workerData } from 'node:worker_threads'
import { type PlaceTables, readPlaceTables } from '../places/place-tables.ts'
import { mapTasks, type MapTaskName } from './map-tasks.ts'

/** The shipped tables, read by main: only there does the app's archive open like a folder for certain. */
export type MapWorkerData = { readonly zipBytes: Uint8Array; readonly cityBytes: Uint8Array }

export type MapQuestion = {
  readonly id: number
  readonly name: MapTaskName
  readonly input: unknown
}
export type MapAnswer =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

const { zipBytes, cityBytes } = workerData as MapWorkerData
let tables: PlaceTables | null = null

function openTables(): PlaceTables {
  const decoder = new TextDecoder()
  tables ??= readPlaceTables(decoder.decode(zipBytes), decoder.decode(cityBytes))
  return tables
}

parentPort?.on('message', (question: MapQuestion) => {
  parentPort?.postMessage(answer(question))
})

function answer({ id, name, input }: MapQuestion): MapAnswer {
  try {
    // The asking side pairs each name with its input.
    return { id, ok: true, output: mapTasks[name](input as never, openTables) }
  } catch (error) {
    return { id, ok: false, message: String(error) }
  }
}
