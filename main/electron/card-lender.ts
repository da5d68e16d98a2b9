import type { MessagePortMain } from 'electron'
import type { CardMode, Faster } from '#shared/monte-carlo/gpu-messages'
import type { CardAnswer } from '#shared/optimizer/solver-messages'
import type { SettingsStore } from '../settings/settings-store.ts'
import { createGpuWindow } from './gpu-window.ts'

/** Lends the graphics card to simulations, and remembers for this machine whether that is worth it. */
export type CardLender = {
  readonly lend: () => Promise<Omit<CardAnswer, 'type'> & { port: MessagePortMain | null }>
  readonly remember: (faster: Faster) => void
  readonly close: () => void
}

/**
 * @param runtime versions of app and browser: another of either is timed anew
 * @param forced in a test: this mode on whatever the machine has, without timing
 */
export function createCardLender(
  pageAddress: string,
  settings: SettingsStore,
  runtime: string,
  forced: CardMode | null,
): CardLender {
  const window = createGpuWindow(pageAddress, forced)
  const known = () => {
    const { card } = settings.get()
    return card?.runtime === runtime ? card.faster : null
  }
  return {
    lend: async () => {
      const faster = forced ? 'card' : known()
      if (faster === 'processor') return { reason: 'cardSlower', isTimed: true, port: null }
      const port = await window.connect().catch(() => null)
      return { reason: port ? null : 'noWindow', isTimed: faster === 'card', port }
    },
    remember: (faster) => void settings.update({ card: { runtime, faster } }),
    close: window.close,
  }
}
