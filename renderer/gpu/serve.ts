import type { CardMode, FromGpu, ToGpu } from '#shared/monte-carlo/gpu-messages'
import { buildKernels, type IncomeKernels } from './income-kernels.ts'
import { pickCard } from './pick-card.ts'

// The hidden page that lends the graphics card to one solver process at a time (main/electron/gpu-window.ts).
window.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (event.source === window && event.data === 'gpu:port' && port) serve(port)
})

const forced: CardMode | null = location.search === '?force=webgl2' ? 'webgl2' : null

function serve(port: MessagePort): void {
  // A port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: FromGpu) => port.postMessage(message)
  let kernels: IncomeKernels | null = null
  const answer = async (message: ToGpu): Promise<void> => {
    if (message.type === 'open') {
      const card = await pickCard(forced)
      if (card.mode === null) return post({ type: 'refused', reason: card.reason })
      kernels = buildKernels(card.mode, message.model, message.batch)
      return post({ type: 'opened', mode: card.mode, device: card.device })
    }
    if (!kernels) throw new Error('a batch came before its scenario')
    post({ type: 'income', id: message.id, income: await kernels(message.batch) })
  }
  port.addEventListener('message', ({ data }: MessageEvent<ToGpu>) => {
    answer(data).catch((error: unknown) => post({ type: 'failed', message: String(error) }))
  })
  port.start()
}
