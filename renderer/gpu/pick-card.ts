import type { CardMode, NoCard } from '#shared/monte-carlo/gpu-messages'

export type Card =
  | { readonly mode: CardMode; readonly device: string }
  | { readonly mode: null; readonly reason: NoCard }

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * The graphics card this page can reckon on: WebGPU with a real adapter, else WebGL 2 with float targets
 * and a real renderer. A software device answers too, but is many times slower than the processor itself.
 *
 * @param forced in a test: WebGL 2 on whatever there is
 */
export async function pickCard(forced: CardMode | null): Promise<Card> {
  const adapter = forced === null ? await realAdapter() : null
  if (adapter !== null) return { mode: 'webgpu', device: adapter }
  const renderer = floatRenderer()
  if (renderer === null) return { mode: null, reason: 'noCard' }
  if (forced === null && software.test(renderer)) return { mode: null, reason: 'softwareCard' }
  return { mode: 'webgl2', device: renderer }
}

/** The part of WebGPU that is asked; its types are in no library of the compiler's. */
type Adapter = {
  readonly isFallbackAdapter?: boolean
  readonly info?: {
    readonly vendor: string
    readonly description: string
    readonly isFallbackAdapter?: boolean
  }
}

async function realAdapter(): Promise<string | null> {
  const { gpu } = navigator as { gpu?: { requestAdapter: () => Promise<Adapter | null> } }
  const adapter = await gpu?.requestAdapter().catch(() => null)
  return adapter ? nameOfReal(adapter) : null
}

function nameOfReal({ info, isFallbackAdapter }: Adapter): string | null {
  const name = [info?.vendor, info?.description].filter(Boolean).join(' ')
  const isFallback = isFallbackAdapter ?? info?.isFallbackAdapter ?? false
  return isFallback || software.test(name) ? null : name || 'WebGPU'
}

function floatRenderer(): string | null {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context?.getExtension('EXT_color_buffer_float')) return null
  const details = context.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = details && context.getParameter(details.UNMASKED_RENDERER_WEBGL)
  // The card keeps few contexts; this one has answered.
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return typeof name === 'string' ? name : 'WebGL 2'
}
