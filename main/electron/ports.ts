import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain, type IpcMainEvent } from 'electron'
import type { AppContext } from '../app-context.ts'
import { logUnexpected } from '../os.ts'
import { router } from '../router.ts'

/** Answers the contract on the port that each window hands over; other senders are refused. */
export function servePorts(context: AppContext, trustedOrigins: readonly string[]): void {
  const handler = new RPCHandler<AppContext>(router, {
    interceptors: [
      onError((error) => {
        logUnexpected(context.log, error)
      }),
    ],
  })
  ipcMain.on('rpc:connect', (event) => {
    const port = event.ports[0]
    if (!port) return
    if (!isTrusted(event, trustedOrigins)) {
      context.log.info('port refused', { code: 'FOREIGN_SENDER' })
      port.close()
      return
    }
    // MessagePortMain has the methods oRPC uses; only its type differs from the browser's.
    handler.upgrade(port as never, { context })
    port.start()
  })
}

/** Only the main frame of our own pages may speak: no subframe, no other origin, no about:blank. */
function isTrusted(event: IpcMainEvent, trustedOrigins: readonly string[]): boolean {
  const frame = event.senderFrame
  if (!frame || frame !== event.sender.mainFrame || !URL.canParse(frame.url)) return false
  const url = new URL(frame.url)
  // A non-special scheme has the opaque origin "null", so the parts are compared.
  return trustedOrigins.includes(`${url.protocol}//${url.host}`)
}
