import { isDefinedError, safe } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import type { RunSource } from '#shared/optimizer/optimizations'
import { InputErrorCode } from '#shared/optimizer/optimizer-input'
import type { InputError } from '#shared/optimizer/optimizer-input'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { api } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

type Order = {
  readonly name: string
  readonly source: RunSource
  /** What the run is about, where its input does not say. */
  readonly subject?: RunSubject | null
  /** As the form has it; main checks it by the optimizer's own contract. */
  readonly input: Readonly<Record<string, unknown>>
}

type Options = {
  readonly optimizer: OptimizerName
  readonly onStarted: (jobId: string) => void
  /** What main finds wrong with an input goes back to its fields. */
  readonly onRefused: (errors: readonly InputError[]) => void
}

/** Sends an input to main: `useStart({…}).mutate({ name, source, input })`. */
export function useStart({ optimizer, onStarted, onRefused }: Options) {
  const { portfolio } = useWorkspace()
  return useMutation({
    mutationFn: async ({ name, source, subject = null, input }: Order) => {
      const order = { optimizer, source, subject, name: name.trim(), input: { ...input } }
      const [error, job] = await safe(
        api.optimizations.start({ portfolioId: portfolio.id, ...order, useHistory: true }),
      )
      if (error === null) return job.jobId
      if (!isDefinedError(error) || error.code !== 'INVALID_INPUT') throw error
      onRefused(error.data.errors.map(toInputError))
      return null
    },
    onSuccess: (jobId) => jobId !== null && onStarted(jobId),
  })
}

type Refusal = { readonly code: string; readonly path: string; readonly message: string }

const toInputError = ({ code, path, message }: Refusal): InputError => ({
  code: InputErrorCode.safeParse(code).data ?? 'type',
  path,
  message,
})
