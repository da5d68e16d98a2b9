import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { createWriteGate } from '#main/database/write-gate'
import { bookingsOf, commit, importFile, review, startBooks } from './import-file.ts'

const large = (rows: number) =>
  `Date,Payee,Amount\n${Array.from({ length: rows }, (_, n) => `2026-0${1 + (n % 9)}-1${n % 10},Payee ${n % 7},${(n % 500) - 250}.25`).join('\n')}\n`

describe('A file of 6,000 lines', () => {
  it('is written in a thread while queries go on, is taken back whole, and comes again by redo', async () => {
    const books = await startBooks()
    const { api, portfolioId, app } = books
    const { importId } = await review(books, large(6_000))
    const writing = commit(books, importId)
    let reads = 0
    const state = { isDone: false }
    void writing.finally(() => {
      state.isDone = true
    })
    while (!state.isDone) {
      await api.bankImports.targets({ portfolioId })
      reads += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect((await writing).newCount).toBe(6_000)
    expect(reads).toBeGreaterThan(10)
    await api.audit.undo()
    expect(await bookingsOf(books)).toEqual([])
    await api.audit.redo()
    expect(await bookingsOf(books)).toHaveLength(6_000)
    expect((await review(books, large(6_000))).counts).toMatchObject({ duplicate: 6_000 })
    expect(await verifyAuditChain(app.context.files.requireOpen().db)).toMatchObject({ ok: true })
  }, 120_000)

  it('is given up in the middle with nothing written', async () => {
    const books = await startBooks()
    const { importId } = await review(books, large(6_000))
    const stop = new AbortController()
    const events = await books.api.bankImports.commit(
      { importId, bankName: null },
      { signal: stop.signal },
    )
    await expect(
      (async () => {
        for await (const event of events)
          if (event.kind === 'progress' && event.done > 0) stop.abort()
      })(),
    ).rejects.toBeDefined()
    await expect.poll(() => books.app.context.files.requireOpen().gate.isBusy()).toBe(false)
    expect(await bookingsOf(books)).toEqual([])
    expect(await books.api.bankImports.batches({ portfolioId: books.portfolioId })).toEqual([])
    const again = await importFile(books, large(100))
    expect(again.batch.newCount).toBe(100)
  })

  it('makes another write wait, which is then made', async () => {
    const books = await startBooks()
    const { importId } = await review(books, large(6_000))
    const writing = commit(books, importId)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await books.api.accounts.create({
      portfolioId: books.portfolioId,
      name: 'Savings',
      number: null,
      openingDate: '2026-01-01',
      openingBalance: 0,
      defaultPropertyId: null,
    })
    await writing
    const labels = (await books.api.audit.list({ limit: 2 })).map(({ label }) => label)
    expect(labels.toSorted()).toEqual(['Add account Savings', 'Import statement.csv'])
  })
})

describe('The write gate', () => {
  it('lets one writer through at a time, in turn, also after one has failed', async () => {
    const gate = createWriteGate()
    const order: string[] = []
    const write = (name: string, fails = false) =>
      gate.run(async () => {
        order.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 5))
        order.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    const all = Promise.allSettled([write('a'), write('b', true), write('c')])
    expect(gate.isBusy()).toBe(true)
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(gate.isBusy()).toBe(false)
  })
})
