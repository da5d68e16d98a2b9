import { useQueryClient } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

/** Opens a scenario once the list has it as it is kept now. */
export function useOpenWhenListed({ open }: WorkingScenario) {
  const client = useQueryClient()
  return async (id: string) => {
    await client.invalidateQueries({ queryKey: queries.scenarios.list.key() })
    open(id)
  }
}
