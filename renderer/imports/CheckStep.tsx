import { Button } from '@mantine/core'
import type { ImportPreview } from '#shared/imports/import-preview'
import { ColumnRole } from '#shared/imports/import-preview'
import { t } from '../app/messages/t.ts'
import { ColumnMapping } from '../ui/ColumnMapping.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { Section } from '../ui/Section.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import { FileSummary } from './FileSummary.tsx'
import { GuessList } from './GuessList.tsx'
import { type ImportChoices, isTable } from './import-state.ts'
import { MappedLines } from './MappedLines.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import type { ImportActions } from './use-import.ts'
import { WhereItBelongs } from './WhereItBelongs.tsx'

type Props = {
  readonly work: ImportActions
  readonly preview: ImportPreview
  readonly choices: ImportChoices
}

const fields = ColumnRole.options.map((value) => ({ value, label: t(`import.role.${value}`) }))

/** How the file is read, with the reason for each guess, and where its lines belong. */
export function CheckStep({ work, preview, choices }: Props) {
  const { state, read, review, next } = work
  const { importId } = preview
  const { reading } = choices
  const isReady = preview.problems.length === 0 && choices.isDateOrderChosen
  return (
    <div data-testid="import-check">
      <FileSummary preview={preview} queue={state.queue.length} />
      <WhereItBelongs work={work} preview={preview} choices={choices} />
      <Section title={t('import.seen')}>
        <GuessList preview={preview} />
        <ReadingChoices work={work} preview={preview} choices={choices} />
      </Section>
      {isTable(preview) && (
        <Section title={t('import.columns')}>
          <ColumnMapping
            columns={preview.columns}
            sampleRows={preview.sampleRows}
            fields={fields}
            mapping={reading.roles}
            onMapping={(roles) => void read(importId, { ...reading, roles })}
          />
        </Section>
      )}
      <Section title={t('import.preview')} note={t('import.previewNote')}>
        <MappedLines preview={preview} />
      </Section>
      {state.error !== null && <FailedState error={state.error} />}
      <WizardFoot words={choices.isDateOrderChosen ? '' : t('import.chooseDates')}>
        <Button variant="default" onClick={() => next(state)}>
          {t('import.cancel')}
        </Button>
        <Button
          data-testid="import-review"
          disabled={!isReady}
          loading={state.busy === 'rereading'}
          onClick={() => void review(importId, choices)}
        >
          {t('import.review', { count: preview.lineCount + preview.unreadableCount })}
        </Button>
      </WizardFoot>
    </div>
  )
}
