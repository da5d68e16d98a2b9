import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads'
import { createORPCClient, isDefinedError, ORPCError, safe } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { AppContext } from '#main/app-context'
import { router } from '#main/router'
import type { contract } from '#shared/contract'
import { startTestApp, workedExample } from '../optimizations/test-app.ts'

/** A window's line to main: the real router behind a real message channel. */
async function connect() {
  const app = await startTestApp()
  const { port1, port2 } = new MessageChannel()
  new RPCHandler<AppContext>(router).upgrade(asBrowserPort(port2), { context: app.context })
  port2.start()
  const link = new RPCLink({ port: asBrowserPort(port1) })
  port1.start()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  const api: ContractRouterClient<typeof contract> = createORPCClient(link)
  return { ...app, api, link }
}

// Node's port has the methods that oRPC uses; only its type differs from the browser's.
const asBrowserPort = (port: NodePort) => port as unknown as MessagePort

describe('the port between a window and main', () => {
  it('carries a typed error with its sentence', async () => {
    const { api, portfolioId } = await connect()
    const { error } = await safe(
      api.optimizations.start({
        portfolioId,
        optimizer: 'deal-picker',
        name: 'Bad',
        source: 'example',
        useHistory: false,
        input: { budget: -1, deals: [] },
      }),
    )
    if (!isDefinedError(error) || error.code !== 'INVALID_INPUT') throw new Error('not typed')
    expect(error.data.errors.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'negative', path: '/budget' },
      { code: 'empty', path: '/deals' },
    ])
  })

  it('refuses input that does not fit the schema, unknown fields included', async () => {
    const { api } = await connect()
    const strange = { portfolioId: 'p', surprise: 1 } as unknown as { portfolioId: string }
    const { error } = await safe(api.deals.list(strange))
    expect(error).toBeInstanceOf(ORPCError)
    expect(error).toMatchObject({ code: 'BAD_REQUEST', status: 400 })
  })

  it('refuses a procedure that the contract does not have', async () => {
    const { link } = await connect()
    for (const path of [['nothing'], ['files', '__proto__'], ['constructor']]) {
      await expect(link.call(path, {}, { context: {} })).rejects.toMatchObject({ status: 404 })
    }
  })

  it('streams a run to its end: 62,500 a year', async () => {
    const { api, portfolioId } = await connect()
    const { jobId } = await api.optimizations.start({
      portfolioId,
      optimizer: 'deal-picker',
      name: 'Example',
      source: 'example',
      useHistory: false,
      input: workedExample,
    })
    const states: string[] = []
    let runId: string | null = null
    for await (const job of await api.optimizations.watch({ jobId })) {
      states.push(job.state)
      runId = job.runId
    }
    expect(states.at(-1)).toBe('done')
    const run = await api.optimizations.get({ runId: runId ?? '' })
    expect(run.result.objective).toBeCloseTo(62_500, 6)
  })

  it('announces what a command changed, until the window stops listening', async () => {
    const { api, context } = await connect()
    const controller = new AbortController()
    const topics: string[] = []
    const watching = (async () => {
      for await (const changed of await api.changes.watch(undefined, {
        signal: controller.signal,
      })) {
        topics.push(...changed)
        controller.abort()
      }
    })().catch((error: unknown) => {
      if (!controller.signal.aborted) throw error
    })
    // The stream is open once main has answered a later call.
    await api.settings.get()
    context.changes.announce('deals')
    await watching
    expect(topics).toEqual(['deals'])
  })

  it('keeps a bug inside: the window learns neither its message nor its stack', async () => {
    const { api, context } = await connect()
    await context.files.requireOpen().db.destroy()
    const { error } = await safe(api.portfolios.list())
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', status: 500 })
    expect(JSON.stringify(error)).not.toMatch(/sqlite|driver|\.ts/i)
  })
})
