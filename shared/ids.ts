import { z } from 'zod'

/** An entity's id: a UUIDv7 where Freehold made it, any text of up to 200 characters where a file brought it. */
export const EntityId = z.string().min(1, 'An id cannot be empty.').max(200)
export type EntityId = z.infer<typeof EntityId>

/** A short text a person typed: a name, a label. */
export const ShortText = z.string().trim().min(1, 'Write at least one character.').max(200)

/** Longer text: a note, a description. */
export const LongText = z.string().max(10_000)
