import {
  CAPEX_PHASING_FIELDS,
  CAPEX_PHASING_WORDS,
} from '#shared/capex-phasing/capex-phasing-fields'
import { inputWords } from '../optimizer/input/input-words.ts'

export const { labelOfField, helpOfField, unitOfField, inFormUnits, withoutPlace } = inputWords(
  CAPEX_PHASING_FIELDS,
  CAPEX_PHASING_WORDS,
)
