import type { RunSummary } from '#shared/optimizer/optimizations'
import { statusWords } from './run-words.ts'

/** What the history is narrowed to; null for any. */
export type RunFilter = {
  readonly optimizer: string | null
  readonly tag: string | null
  /** In words, as the table says it. */
  readonly status: string | null
  readonly accepted: 'yes' | 'no' | null
}

export const noFilter: RunFilter = { optimizer: null, tag: null, status: null, accepted: null }

export const passes = (run: RunSummary, { optimizer, tag, status, accepted }: RunFilter): boolean =>
  (optimizer === null || run.optimizer === optimizer) &&
  (tag === null || run.tags.includes(tag)) &&
  (status === null || statusWords(run) === status) &&
  (accepted === null || (run.acceptedAt === null) === (accepted === 'no'))
