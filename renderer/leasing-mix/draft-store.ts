import { createKeptState } from '../ui/kept-state.ts'
import type { LeasingDraft } from './draft.ts'

/** The mix being prepared for one portfolio; null until something is changed: then the proposal applies. */
export const useDraft = createKeptState<LeasingDraft | null>(null)
