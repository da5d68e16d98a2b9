import type { AnyInput, OptimizerName } from '#shared/optimizer/optimizers'
import { t } from '../app/messages/t.ts'
import { diffItems, diffTerms, type InputDifference } from '../optimizations/diff-inputs.ts'
import { flatInput } from '../optimizer/flat-input.ts'
import type { InputLine } from '../optimizer/input-line.ts'
import { viewOfRun } from '../optimizer/optimizer-views.tsx'
import { writeInput } from '../optimizer/write-input.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { Asked } from './use-asked.ts'

/** What a question changed, each figure in words: "Budget: $400,000 (was $20,000,000)". */
export function writeChanges(
  optimizer: OptimizerName,
  { before, after }: Pick<Asked, 'before' | 'after'>,
  format: Formatters,
): readonly string[] {
  const lines = [before, after].map((input) => linesOf(optimizer, input))
  return [...diffTerms(lines), ...diffItems(lines).rows].map((row) => writeLine(row, format))
}

function linesOf(optimizer: OptimizerName, input: AnyInput): readonly InputLine[] {
  const view = viewOfRun({ optimizer })
  return view.inputLines?.(input) ?? flatInput(input, view.fields ?? {})
}

function writeLine({ label, unit, values }: InputDifference, format: Formatters): string {
  const [was = null, is = null] = values
  const before = was === null ? '' : writeInput(was, unit, format)
  const now = is === null ? '' : writeInput(is, unit, format)
  if (is === null) return t('prompts.dropped', { label, before })
  return was === null ? t('prompts.now', { label, now }) : t('prompts.was', { label, now, before })
}
