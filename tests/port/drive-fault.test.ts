import { safe } from '@orpc/server'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from '#main/app-error'
import { addPipeline, startTestApp } from '../optimizations/test-app.ts'

describe('a drive that fails in the middle of a write', () => {
  it('is told to the owner, and the file is opened and checked anew before the next write', async () => {
    const app = await startTestApp()
    const [deal] = await addPipeline(app)
    if (!deal) throw new Error('no deal')
    const { files } = app.context
    const before = files.requireOpen()
    const failing = vi.spyOn(files, 'requireWritable').mockImplementationOnce(() => {
      throw new AppError('NOT_SAVED', { data: { place: 'SQLITE_IOERR_WRITE' } })
    })
    const refused = await safe(app.api.deals.setStage({ dealId: deal.id, stage: 'offer' }))
    failing.mockRestore()
    expect(refused.error).toMatchObject({ code: 'NOT_SAVED' })
    expect(before.raw.open).toBe(false)

    const saved = await app.api.deals.setStage({ dealId: deal.id, stage: 'offer' })
    expect(saved.stage).toBe('offer')
    expect(files.requireOpen()).not.toBe(before)
  })
})
