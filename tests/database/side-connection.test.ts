import { expect, it } from 'vitest'
import { foldLog, openSideConnection, sideConnectionOf } from '#main/database/side-connection'
import { now, temporaryFile } from './temporary-file.ts'

it('a connection beside the first one is given up when it closes, even if it only folded the log', async () => {
  const side = openSideConnection(sideConnectionOf(await temporaryFile()), now)
  foldLog(side)
  await side.close()
  expect(side.raw.open).toBe(false)
})
