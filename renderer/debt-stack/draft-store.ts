import { createKeptState } from '../ui/kept-state.ts'
import type { StackDraft } from './draft.ts'

/** The stack being prepared for one portfolio; null until something is changed: then the proposal applies. */
export const useDraft = createKeptState<StackDraft | null>(null)
