import { useQuery } from '@tanstack/react-query'
import type { ReportChoice } from '#shared/reports/reports'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete, useSave } from '../ui/form/use-save.ts'

/** The reports that the owner keeps, by name. */
export function usePresets() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.reports.presets.queryOptions({ input: { portfolioId: portfolio.id } }))
}

type Named = { readonly id: string; readonly name: string }

export function useAddPreset(choice: ReportChoice, after: (preset: Named) => void) {
  const { portfolio } = useWorkspace()
  return useSave(
    (name: string) => api.reports.addPreset({ portfolioId: portfolio.id, name, choice }),
    { say: ({ name }) => t('reports.kept', { name }), after },
  )
}

export function useEditPreset({ id }: Named, choice: ReportChoice, after: () => void) {
  return useSave((name: string) => api.reports.editPreset({ id, name, choice }), {
    say: ({ name }) => t('reports.kept', { name }),
    after,
  })
}

export const useDeletePreset = ({ id }: Named) =>
  useDelete(
    () => api.reports.deletePreset({ presetId: id }),
    ({ name }) => t('reports.removed', { name }),
  )
