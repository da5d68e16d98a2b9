import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract'

// Runs inside the page: a second line to main, spoken as the screens speak theirs.
const { port1, port2 } = new MessageChannel()
window.postMessage('rpc:connect', '*', [port2])
port1.start()
const api: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port1 }))

async function timeCalls(runs: number, task: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs + 5; run++) {
    const start = performance.now()
    await task()
    if (run >= 5) times.push(performance.now() - start)
  }
  return times
}

/** The least two ports can do: a message there and one back, in the same page. */
function bareRoundTrip(payload: unknown): () => Promise<unknown> {
  const { port1: near, port2: far } = new MessageChannel()
  far.addEventListener('message', () => send(far, payload))
  far.start()
  near.start()
  return () =>
    new Promise((resolve) => {
      near.addEventListener('message', resolve, { once: true })
      send(near, null)
    })
}

// A port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const send = (port: MessagePort, payload: unknown) => port.postMessage(payload)

async function measure() {
  const [portfolio] = await api.portfolios.list()
  if (!portfolio) throw new Error('Broken assumption: the open file has a portfolio')
  const rows = await api.deals.list({ portfolioId: portfolio.id })
  return {
    rowCount: rows.length,
    bareCall: await timeCalls(100, bareRoundTrip(null)),
    call: await timeCalls(100, () => api.settings.get()),
    bareRows: await timeCalls(10, bareRoundTrip(rows)),
    rows: await timeCalls(10, () => api.deals.list({ portfolioId: portfolio.id })),
  }
}

export type PortFigures = Awaited<ReturnType<typeof measure>>

Object.assign(window, { measurePort: measure })
