import { DEBT_STACK_FIELDS, DEBT_STACK_WORDS } from '#shared/debt-stack/debt-stack-fields'
import { inputWords } from '../optimizer/input/input-words.ts'

export const { labelOfField, helpOfField, unitOfField, fieldOfPath, inFormUnits, withoutPlace } =
  inputWords(DEBT_STACK_FIELDS, DEBT_STACK_WORDS)
