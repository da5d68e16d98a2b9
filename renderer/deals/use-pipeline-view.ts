import { useLocalStorage } from '@mantine/hooks'
import { z } from 'zod'

export const PipelineView = z.enum(['board', 'table', 'map'])
export type PipelineView = z.infer<typeof PipelineView>

/** How the pipeline is looked at; kept on this machine. */
export function usePipelineView() {
  const [view, setView] = useLocalStorage<PipelineView>({
    key: 'freehold.pipeline',
    defaultValue: 'board',
    getInitialValueInEffect: false,
    serialize: (chosen) => chosen,
    // What another version has kept must not keep the page from opening.
    deserialize: (text) => PipelineView.catch('board').parse(text),
  })
  return [view, setView] as const
}
