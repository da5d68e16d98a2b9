import type { Deal } from '#shared/deals/deals'
import { t } from '../../app/messages/t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { listElementId } from '../input-errors.ts'
import { CandidateTable } from './CandidateTable.tsx'
import { DealProblems } from './DealProblems.tsx'
import styles from './deals.module.css'
import { FilePanel } from './FilePanel.tsx'
import inputStyles from './input.module.css'
import { SourceSwitch } from './SourceSwitch.tsx'
import { StageChoice } from './StageChoice.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm; readonly pipeline: readonly Deal[] }

/** The deals to choose from: where they come from, and what is decided on each. */
export function DealsSection({ form, pipeline }: Props) {
  const { draft, candidates, changeDraft } = form
  const count = candidates.length
  return (
    <Section
      tour="wizard-things"
      title={t('dp.section.deals')}
      note={t('dp.input.dealCount', { count })}
    >
      <div id={listElementId('deals')} className={styles['source']}>
        <SourceSwitch
          source={draft.source}
          onSource={(source) => changeDraft((draft) => ({ ...draft, source }))}
        />
        {draft.source === 'pipeline' && (
          <StageChoice
            deals={pipeline}
            stages={draft.stages}
            onStages={(stages) => changeDraft((draft) => ({ ...draft, stages }))}
          />
        )}
      </div>
      {draft.source === 'example' && <p className={inputStyles['hint']}>{t('dp.deals.example')}</p>}
      {draft.source === 'csv' && <FilePanel file={draft.file} changeDraft={changeDraft} />}
      {draft.source === 'pipeline' && count === 0 && (
        <EmptyState
          sentence={t(pipeline.length === 0 ? 'dp.deals.emptyPipeline' : 'dp.deals.none')}
        />
      )}
      <DealProblems errors={form.errors} candidates={candidates} />
      {count > 0 && (
        <CandidateTable
          key={draft.source}
          candidates={candidates}
          problems={form.dealMessages}
          onChoices={form.changeChoices}
        />
      )}
    </Section>
  )
}
