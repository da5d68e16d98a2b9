import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Outcome, OutcomeCounts } from '#shared/imports/bank-imports'
import type { ImportPreview } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import { AssignBar } from './AssignBar.tsx'
import { FileSummary } from './FileSummary.tsx'
import type { ImportChoices } from './import-state.ts'
import { OutcomeFilter } from './OutcomeFilter.tsx'
import { ReviewTable } from './ReviewTable.tsx'
import type { Selection } from './selection.ts'
import { useAssign } from './use-assign.ts'
import type { ImportActions } from './use-import.ts'

type Props = {
  readonly work: ImportActions
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  readonly counts: OutcomeCounts
}

/** Every line with its outcome and reason; what is unclear is decided here, singly or many at once. */
export function ReviewStep({ work, preview, choices, counts }: Props) {
  const { importId } = preview
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [selection, setSelection] = useState<Selection>([])
  const { assign, isPending } = useAssign(importId, (after) => {
    work.setCounts(after)
    setSelection([])
  })
  const show = (next: Outcome | null) => {
    setOutcome(next)
    setSelection([])
  }
  return (
    <div data-testid="import-review-step">
      <FileSummary preview={preview} queue={work.state.queue.length} />
      <OutcomeFilter counts={counts} outcome={outcome} onOutcome={show} />
      <ReviewTable
        key={outcome ?? 'all'}
        importId={importId}
        outcome={outcome}
        selection={selection}
        onSelection={setSelection}
        bar={
          <AssignBar
            selection={selection}
            isPending={isPending}
            onAssign={(decision, learn) => assign({ rows: selection, ...decision, learn })}
            onClear={() => setSelection([])}
          />
        }
      />
      {work.state.error !== null && <FailedState error={work.state.error} />}
      <ReviewFoot work={work} counts={counts} importId={importId} bankName={choices.bankName} />
    </div>
  )
}

type FootProps = {
  readonly work: ImportActions
  readonly counts: OutcomeCounts
  readonly importId: string
  readonly bankName: string
}

/** What importing will do, in one sentence, and the button that does it. */
function ReviewFoot({ work, counts, importId, bankName }: FootProps) {
  const { state, next, goTo, commit } = work
  const leftOut = counts.duplicate + counts.unclear + counts.skippedOfNew + counts.skippedOfMatched
  const added = counts.new - counts.skippedOfNew
  const linked = counts.matched - counts.skippedOfMatched
  const parts = [
    t('import.willAdd', { count: added }),
    linked > 0 ? t('import.willLink', { count: linked }) : null,
    leftOut > 0 ? t('import.willSkip', { count: leftOut }) : null,
    counts.uncategorised > 0 ? t('import.uncategorised', { count: counts.uncategorised }) : null,
  ]
  const isEmpty = added + linked === 0
  return (
    <WizardFoot words={isEmpty ? nothingToAdd(counts) : parts.filter(Boolean).join(' · ')}>
      <Button variant="default" onClick={() => next(state)}>
        {t('import.cancel')}
      </Button>
      <Button variant="default" onClick={() => goTo('check')}>
        {t('import.back')}
      </Button>
      <Button
        data-testid="import-commit"
        disabled={isEmpty}
        onClick={() => void commit(importId, bankName)}
      >
        {t('import.commit')}
      </Button>
    </WizardFoot>
  )
}

const nothingToAdd = ({ unclear }: OutcomeCounts): string =>
  unclear > 0 ? t('import.onlyUnclear', { count: unclear }) : t('import.nothing')
