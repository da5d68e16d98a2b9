import { z } from 'zod'
import { useKeptChoice } from '../ui/use-kept-choice.ts'

export const PipelineView = z.enum(['board', 'table', 'map'])
export type PipelineView = z.infer<typeof PipelineView>

/** How the pipeline is looked at; kept on this machine. */
export const usePipelineView = () => useKeptChoice('freehold.pipeline', PipelineView, 'board')
