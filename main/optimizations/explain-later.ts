import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import type { AnyInput, AnyResult } from '#shared/optimizer/optimizers'
import type { AppContext } from '../app-context.ts'
import type { OpenFile } from '../database/open-file.ts'
import { updateRunExplanation } from './optimization-queries.ts'

type Wordless = {
  readonly runId: string
  readonly input: AnyInput
  readonly result: AnyResult
  readonly figures: FigureStyle
}

/**
 * Puts a stored run into words that was stopped before it had any: the answer to a cancel comes at once,
 * its sentences a moment later.
 */
export async function explainLater(
  context: Pick<AppContext, 'pool' | 'log' | 'changes'>,
  file: OpenFile,
  { runId, input, result, figures: explain }: Wordless,
): Promise<void> {
  try {
    const { explanation } = await context.pool.explain({ type: 'explain', input, result, explain })
    if (explanation === null || !file.raw.open) return
    await file.gate.run(() => updateRunExplanation(file.db, runId, JSON.stringify(explanation)))
    context.changes.announce('optimizations')
  } catch (error) {
    // The run is there without words, as it was a moment ago.
    context.log.error('run not explained', error, { runId })
  }
}
