import { useLocalStorage } from '@mantine/hooks'
import { SearchHit } from '#shared/search'
import { useWorkspace } from '../portfolios/use-workspace.ts'

const kept = 6

/** What was gone to from the palette, the last first; of this portfolio, on this machine. */
export function useRecentHits() {
  const { file, portfolio } = useWorkspace()
  const [stored, setStored] = useLocalStorage<unknown>({
    key: `freehold.recent.${file.path}.${portfolio.id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const recent = SearchHit.array().catch([]).parse(stored)
  const remember = (hit: SearchHit) =>
    setStored([hit, ...recent.filter(({ id }) => id !== hit.id)].slice(0, kept))
  return { recent, remember }
}
