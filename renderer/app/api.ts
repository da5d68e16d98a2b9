import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '#shared/contract'

function connectToMain(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  window.postMessage('rpc:connect', '*', [port2])
  port1.start()
  return port1
}

/** Every procedure of the contract, answered by the main process. */
export const api: ContractRouterClient<typeof contract> = createORPCClient(
  new RPCLink({ port: connectToMain() }),
)

/** The same procedures as query and mutation options for TanStack Query. */
export const queries = createTanstackQueryUtils(api)
