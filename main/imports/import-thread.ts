import { Worker } from 'node:worker_threads'
import type { ImportProgress } from '#shared/imports/bank-imports'
import { AppError } from '../app-error.ts'
import { isErrorCode } from '../error-code.ts'
import { asRefusal, findWorker, tookTooLong, workerMemoryMb } from '../table-files/run-file-task.ts'
import type { ImportAnswer, ImportCall, ImportCalls, ImportStart } from './import-calls.ts'

type Report = (progress: ImportProgress) => void
type Waiting = {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly report: Report
}

/** The thread of one import: what it is asked it answers in turn, and it keeps the file between the calls. */
export type ImportThread = {
  readonly call: <Call extends ImportCall>(
    call: Call,
    input: ImportCalls[Call]['input'],
    report?: Report,
  ) => Promise<ImportCalls[Call]['answer']>
  /** Lets what is being done end as soon as it can, with nothing written. */
  readonly cancel: () => void
  readonly end: () => Promise<void>
}

const readingLimitMs = 30_000

export function startImportThread(file: Omit<ImportStart, 'cancelled'>): ImportThread {
  const cancelled = new SharedArrayBuffer(4)
  const start: ImportStart = { ...file, cancelled }
  const worker = new Worker(findWorker('imports/import-worker'), {
    workerData: start,
    transferList: [start.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb * 2 },
  })
  const waiting = new Map<number, Waiting>()
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: ImportAnswer) => settle(waiting, answer))
  worker.on('error', (error) => failAll(asRefusal(error)))
  worker.on('exit', () =>
    failAll(new AppError('IMPORT_REFUSED', { message: 'The import was stopped.' })),
  )
  let last = 0
  const ask = (call: ImportCall, input: unknown, report: Report) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject, report })
      if (call !== 'rows' && call !== 'assign') Atomics.store(new Int32Array(cancelled), 0, 0)
      worker.postMessage({ id: last, call, input })
    })
  const end = async () => {
    await worker.terminate()
  }
  return {
    call: async (call, input, report = () => {}) => {
      const answer = ask(call, input, report)
      // What the thread answers to a call is of that call's kind: `ImportCalls` binds the two.
      type Answer = ImportCalls[typeof call]['answer']
      return (await (call === 'look' ? within(readingLimitMs, answer, end) : answer)) as Answer
    },
    cancel: () => {
      Atomics.store(new Int32Array(cancelled), 0, 1)
    },
    end,
  }
}

function settle(waiting: Map<number, Waiting>, answer: ImportAnswer): void {
  const asked = waiting.get(answer.id)
  if (answer.kind === 'progress') {
    asked?.report(answer.progress)
    return
  }
  waiting.delete(answer.id)
  if (answer.kind === 'value') asked?.resolve(answer.value)
  else asked?.reject(refusalOf(answer))
}

function refusalOf({ code, message, data }: Extract<ImportAnswer, { kind: 'refused' }>): Error {
  if (!isErrorCode(code)) return new Error(message)
  // The thread took the data from an error of the same code.
  return new AppError(code, { message, data: data as never })
}

async function within<T>(
  limitMs: number,
  work: Promise<T>,
  giveUp: () => Promise<void>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tookTooLong())
      void giveUp()
    }, limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
