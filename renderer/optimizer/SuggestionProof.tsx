import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizer/optimizations'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { viewOfRun } from './optimizer-views.tsx'
import type { Suggestion } from './suggestions.ts'
import { deltaOf, writeDelta } from './what-if-words.ts'

type Props = { readonly run: Run; readonly suggestion: Suggestion }

/** What a change alone brings, found by solving again. */
export function SuggestionProof({ run, suggestion: { path, to } }: Props) {
  const format = useFormat()
  const changes = [{ path, value: to }]
  const proof = useQuery(
    queries.optimizations.whatIf.queryOptions({ input: { runId: run.id, changes } }),
  )
  if (proof.isError) return t('run.suggestion.failed')
  if (proof.data === undefined) return t('run.whatIfSolving')
  const delta = deltaOf(run.result.objective, proof.data.objective)
  const { words } = viewOfRun(run)
  return delta === null
    ? t('run.whatIfNoPlan')
    : t('run.suggestion.proved', { delta: writeDelta(delta, words, format) })
}
