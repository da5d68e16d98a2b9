import type { InputError } from '#shared/optimizer/optimizer-input'
import { nameItem } from '../../optimizer/input/input-words.ts'
import type { Candidate } from '../draft.ts'

/** The sentence with the deal's name where the contract counts deals: "Deal 3: price is missing." */
export const sentenceAt = (error: InputError, candidates: readonly Candidate[]): string =>
  nameItem(error, 'deals', candidates)
