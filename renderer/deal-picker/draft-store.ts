import { type Change, createKeptState } from '../ui/kept-state.ts'
import { type Draft, newDraft } from './draft.ts'

export type ChangeDraft = Change<Draft>

/** The inputs being prepared for one portfolio; they stay while other pages are looked at. */
export const useDraft = createKeptState<Draft>(newDraft)
