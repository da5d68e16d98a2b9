import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { type SideConnection, sideConnectionOf } from '../database/side-connection.ts'
import { isErrorCode } from '../error-code.ts'
import { currentBooks } from '../metrics/book-cache.ts'
import { findWorker } from '../table-files/run-file-task.ts'
import { isLargeLedger } from '../transactions/ledger-queries.ts'
import {
  kindOf,
  type ReadInput,
  type ReadName,
  type ReadOutput,
  reads,
  type ReadThreadKind,
} from './reads.ts'

export type ReadThreadData = { readonly connection: SideConnection }
export type ReadQuestion = {
  readonly id: number
  readonly name: ReadName
  readonly input: unknown
}
export type ReadAnswer = { readonly id: number } & (
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly code: string | null; readonly message: string }
)

/** So many bookings are read into memory in some 20 ms: fewer do not need a thread. */
const mostOnMain = 10_000

/**
 * Answers a question that may go through all bookings: of a small file at once, of a large one on a thread
 * with a connection of its own, so that main never waits. One thread has the bookings in memory, one the
 * books by months.
 *
 * @throws whatever the read throws; the reason of the signal as soon as nobody wants the answer any more
 */
export async function readBeside<Name extends ReadName>(
  file: OpenFile,
  name: Name,
  input: ReadInput<Name>,
  signal?: AbortSignal,
): Promise<ReadOutput<Name>> {
  // The table pairs each name with its input and output, which the types cannot follow through it.
  const read = reads[name] as (file: OpenFile, input: unknown) => Promise<ReadOutput<Name>>
  if (!isLargeLedger(file.raw, mostOnMain)) return read(file, input)
  return (await threadOf(file, kindOf(name)).ask({ name, input }, signal)) as ReadOutput<Name>
}

/** Nobody who closes a file waits longer for a thread that is in the middle of reading it. */
const patienceMs = 300

/** Lets the threads of a large file read before anybody asks: first what the dashboard is drawn from. */
export async function readAhead(file: OpenFile): Promise<void> {
  await readBeside(file, 'metrics.books', null)
  // Main answers some questions of single properties itself.
  await currentBooks(file.db)
  if (isLargeLedger(file.raw, mostOnMain)) await readBeside(file, 'categories.uses', null)
}

type ReadThread = {
  readonly ask: (question: Omit<ReadQuestion, 'id'>, signal?: AbortSignal) => Promise<unknown>
  readonly end: () => Promise<void>
}

const threads = new WeakMap<OpenFile, Map<ReadThreadKind, ReadThread>>()

function threadOf(file: OpenFile, kind: ReadThreadKind): ReadThread {
  const ofFile = threads.get(file) ?? new Map<ReadThreadKind, ReadThread>()
  threads.set(file, ofFile)
  const running = ofFile.get(kind)
  if (running !== undefined) return running
  const forget = () => {
    ofFile.delete(kind)
    file.beside.delete(thread)
  }
  const thread = startReadThread(sideConnectionOf(file), forget)
  ofFile.set(kind, thread)
  file.beside.add(thread)
  return thread
}

type Waiting = {
  readonly resolve: (output: unknown) => void
  readonly reject: (reason: unknown) => void
}

function startReadThread(connection: SideConnection, onEnd: () => void): ReadThread {
  const data: ReadThreadData = { connection }
  const worker = new Worker(findWorker('read-thread/read-worker'), { workerData: data })
  worker.unref()
  const waiting = new Map<number, Waiting>()
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: ReadAnswer) => settle(waiting, answer))
  worker.on('error', failAll)
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      onEnd()
      failAll(new Error('the thread that reads has ended'))
      resolve()
    })
  })
  let last = 0
  const ask: ReadThread['ask'] = async (question, signal) => {
    signal?.throwIfAborted()
    last += 1
    const id = last
    // The process must not end between a question and its answer.
    worker.ref()
    try {
      return await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
        worker.postMessage({ id, ...question } satisfies ReadQuestion)
      })
    } finally {
      waiting.delete(id)
      if (waiting.size === 0) worker.unref()
    }
  }
  const end = async () => {
    worker.ref()
    worker.postMessage(null)
    const patience = setTimeout(() => void worker.terminate(), patienceMs)
    await ended
    clearTimeout(patience)
  }
  return { ask, end }
}

function settle(waiting: Map<number, Waiting>, answer: ReadAnswer): void {
  const asked = waiting.get(answer.id)
  if (answer.ok) asked?.resolve(answer.output)
  else asked?.reject(errorOf(answer))
}

const errorOf = ({ code, message }: Extract<ReadAnswer, { ok: false }>): Error =>
  code !== null && isErrorCode(code) ? new AppError(code, { message }) : new Error(message)
