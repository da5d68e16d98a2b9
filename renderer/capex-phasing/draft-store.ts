import { createKeptState } from '../ui/kept-state.ts'
import type { CapexDraft } from './draft.ts'

/** The works being planned for one portfolio; null until something is changed: then the proposal applies. */
export const useDraft = createKeptState<CapexDraft | null>(null)
