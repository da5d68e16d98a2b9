import type { PlanYear } from '#shared/budgets'
import type { GridRow } from './plan-edits.ts'

type Key = Pick<PlanYear, 'propertyId' | 'year'>

/** Plans that are being written; they outlive the page, not the window. */
const drafts = new Map<string, readonly GridRow[]>()

const keyOf = ({ propertyId, year }: Key) => `${propertyId} ${year}`

export const hasDraft = (plan: Key): boolean => drafts.has(keyOf(plan))

export const readDraft = (plan: Key): readonly GridRow[] | undefined => drafts.get(keyOf(plan))

export const keepDraft = (plan: Key, rows: readonly GridRow[]): void => {
  drafts.set(keyOf(plan), rows)
}

export const dropDraft = (plan: Key): void => {
  drafts.delete(keyOf(plan))
}
