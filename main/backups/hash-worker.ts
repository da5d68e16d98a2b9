import { parentPort, workerData } from 'node:worker_threads'
import { openEncrypted } from '../database/cipher.ts'
import type { BackupSource } from './backup-tasks.ts'
import { hashTables } from './table-hashes.ts'

// Started by path for one file: hashes its tables as they are at one moment, while writes go on.
const { path, keyHex, nativeBinding } = workerData as BackupSource
const raw = openEncrypted(path, { keyHex, nativeBinding, readonly: true })
const hashes = raw.transaction(() => hashTables(raw))()
raw.close()
parentPort?.postMessage(hashes)
