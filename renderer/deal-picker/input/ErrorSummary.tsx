import { Button } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { jumpTo, placesOf } from '../input-errors.ts'
import { sentenceAt } from './error-sentences.ts'
import { ProblemCount } from '../../optimizer/input/ProblemCount.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** How many things are wrong, the first of them, and a way to its place. */
export function ErrorSummary({ form }: Props) {
  const { errors, candidates } = form
  const [first] = errors
  if (first === undefined) return null
  return (
    <>
      <ProblemCount count={errors.length} first={sentenceAt(first, candidates)} />{' '}
      <Button
        variant="subtle"
        color="red"
        size="compact-xs"
        onClick={() => jumpTo(placesOf(first.path, candidates))}
      >
        {t('dp.input.jump')}
      </Button>
    </>
  )
}
