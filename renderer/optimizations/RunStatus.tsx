import type { RunSummary } from '#shared/optimizations'
import { statusOf } from '../deal-picker/run-status.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'

type Props = { readonly run: Pick<RunSummary, 'status'> }

export function RunStatus({ run }: Props) {
  const { tone, word } = statusOf(run.status)
  return <StatusBadge tone={tone}>{word}</StatusBadge>
}
