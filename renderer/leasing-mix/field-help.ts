import { LEASING_MIX_FIELDS, LEASING_MIX_WORDS } from '#shared/leasing-mix/leasing-mix-fields'
import { inputWords } from '../optimizer/input/input-words.ts'

export const { labelOfField, helpOfField, unitOfField, fieldOfPath, inFormUnits, withoutPlace } =
  inputWords(LEASING_MIX_FIELDS, LEASING_MIX_WORDS)
