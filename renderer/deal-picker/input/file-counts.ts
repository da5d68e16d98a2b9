import type { FileDraft } from '../draft.ts'

export type FileCounts = { readonly ready: number; readonly bad: number }

/** How many rows became deals, and how many did not. */
export function fileCounts({ preview, mapped }: FileDraft): FileCounts {
  const ready = mapped?.deals.length ?? 0
  return { ready, bad: Math.max(0, (preview?.rowCount ?? ready) - ready) }
}
