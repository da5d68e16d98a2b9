import type { RunSummary } from '#shared/optimizer/optimizations'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { statusWords, toneOfStatus } from './run-words.ts'

type Props = { readonly run: Pick<RunSummary, 'status' | 'stoppedBy'> }

export function RunStatus({ run }: Props) {
  return <StatusBadge tone={toneOfStatus(run)}>{statusWords(run)}</StatusBadge>
}
