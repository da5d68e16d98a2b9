import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MapTaskName, MapTasks } from './map-tasks.ts'
import type { MapAnswer, MapQuestion, MapWorkerData } from './map-worker.ts'

/** Answers the map's questions on a thread that is started with the first and ends when left alone. */
export type MapThread = {
  readonly ask: <Name extends MapTaskName>(
    name: Name,
    input: MapTasks[Name]['input'],
  ) => Promise<MapTasks[Name]['output']>
}

type Waiting = {
  readonly resolve: (output: never) => void
  readonly reject: (error: Error) => void
}

// The tables take some 25 MB: they are given back when nobody has looked at a map for a while.
const idleMs = 120_000

export function createMapThread(tablesFolder: string): MapThread {
  const waiting = new Map<number, Waiting>()
  let starting: Promise<Worker> | null = null
  let idle: NodeJS.Timeout | undefined
  let lastId = 0

  const stop = (error: Error) => {
    starting = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = async (): Promise<Worker> => {
    const worker = new Worker(findWorker(), { workerData: await readTables(tablesFolder) })
    worker.unref()
    worker.on('message', (answer: MapAnswer) => settle(waiting, answer))
    worker.on('error', stop)
    worker.on('exit', () => stop(new Error('the map thread ended')))
    return worker
  }
  const rest = () => {
    clearTimeout(idle)
    idle = setTimeout(() => void endWhenIdle(), idleMs)
    idle.unref()
  }
  const endWhenIdle = async () => {
    const worker = await starting
    if (waiting.size > 0) rest()
    else await worker?.terminate()
  }
  return {
    ask: async (name, input) => {
      starting ??= start()
      const worker = await starting
      const question: MapQuestion = { id: ++lastId, name, input }
      // The process must not end between a question and its answer.
      worker.ref()
      try {
        return await new Promise((resolve, reject) => {
          waiting.set(question.id, { resolve, reject })
          worker.postMessage(question)
        })
      } finally {
        if (waiting.size === 0) worker.unref()
        rest()
      }
    },
  }
}

function settle(waiting: Map<number, Waiting>, answer: MapAnswer): void {
  const asker = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (answer.ok) asker?.resolve(answer.output as never)
  else asker?.reject(new Error(answer.message))
}

async function readTables(folder: string): Promise<MapWorkerData> {
  const [zipBytes, cityBytes] = await Promise.all([
    readFile(join(folder, 'us-zip.csv')),
    readFile(join(folder, 'world-cities-15k.csv')),
  ])
  return { zipBytes, cityBytes }
}

/** Beside the bundle's entry or one folder above its chunks; in the sources, beside this file. */
function findWorker(): string {
  const places = ['map-worker.cjs', '../map-worker.cjs', 'map-worker.ts']
  const found = places.map((place) => join(import.meta.dirname, place)).find(existsSync)
  if (found === undefined) throw new Error('the map worker was not built')
  return found
}
