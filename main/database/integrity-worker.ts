import { parentPort, workerData } from 'node:worker_threads'
import { openEncrypted, sqliteCodeOf } from './cipher.ts'
import type { IntegrityTask } from './integrity.ts'

/** Checks a data file on a connection and a thread of its own; answers null or what is wrong. */
const task: IntegrityTask = workerData
parentPort?.postMessage(findProblem(task))

function findProblem({ path, keyHex, nativeBinding }: IntegrityTask): string | null {
  const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
  try {
    const answer = raw.pragma('quick_check(1)', { simple: true })
    if (answer !== 'ok') return String(answer)
    const orphans = raw.prepare('select "table", parent from pragma_foreign_key_check').all()
    return orphans.length === 0 ? null : `rows without their parent: ${JSON.stringify(orphans[0])}`
  } catch (error) {
    const code = sqliteCodeOf(error)
    if (code === undefined) throw error
    return code
  } finally {
    raw.close()
  }
}
