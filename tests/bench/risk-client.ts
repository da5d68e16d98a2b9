import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract'

// Runs inside the page: a second line to main, spoken as the screens speak theirs.
const { port1, port2 } = new MessageChannel()
window.postMessage('rpc:connect', '*', [port2])
port1.start()
const api: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port1 }))

/** Two simulations with seeds of their own: the first warms the processes up. */
async function simulateSample(paths: number) {
  await simulate(100, 1)
  return simulate(paths, 2)
}

async function simulate(paths: number, seed: number) {
  const [portfolio] = await api.portfolios.list()
  if (!portfolio) throw new Error('Broken assumption: the sample has a portfolio')
  const subject = { type: 'portfolio', id: portfolio.id } as const
  const asOf = '2026-10-31'
  const { settings, sources } = await api.monteCarlo.startingValues({ subject, asOf })
  const asked = { ...settings, paths, seed }
  const { jobId } = await api.monteCarlo.start({ subject, asOf, settings: asked, sources })
  for await (const { state, message, result } of await api.monteCarlo.watch({ jobId })) {
    if (result) return result.engine
    if (state !== 'running') throw new Error(message ?? state)
  }
  throw new Error('the simulation ended without a word')
}

Object.assign(window, { simulateSample })
