import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const memory = '/dev/shm'
const enoughBytes = 2 * 1024 ** 3

/** Where the tests keep their files: in memory where there is room, since every command of a data file waits for the disk. */
export function temporaryFolder() {
  return isRoomy(memory) ? memory : tmpdir()
}

function isRoomy(folder) {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= enoughBytes
  } catch {
    return false
  }
}
