import { useMutation } from '@tanstack/react-query'
import { isDefinedError, safe } from '@orpc/client'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { InputErrorCode } from '#shared/optimizer-input'
import type { InputError } from '#shared/optimizer-input'
import { useFormat } from '../../ui/use-format.ts'
import type { InputForm } from '../input/use-input-form.ts'

/** Sends the input to main; what main finds wrong with it goes back to its fields. */
export function useStartRun(form: InputForm, onStarted: (jobId: string) => void) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const { draft, terms, input } = form
  const { source } = draft
  const unnamed = t(terms.mode === 'whole' ? 'dp.defaultNameWhole' : 'dp.defaultName', {
    source: t(`dp.source.${source}`),
    budget: format.moneyMajor(terms.budget ?? 0, { style: 'compact' }),
  })
  return useMutation({
    mutationFn: async () => {
      const [error, job] = await safe(
        api.optimizations.start({
          portfolioId: portfolio.id,
          optimizer: 'deal-picker',
          name: terms.name.trim() || unnamed,
          source,
          input: { ...input },
          useHistory: true,
        }),
      )
      if (error === null) return job.jobId
      if (!isDefinedError(error) || error.code !== 'INVALID_INPUT') throw error
      form.refuse(input, error.data.errors.map(toInputError))
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
