import { Button } from '@mantine/core'
import { useState } from 'react'
import { type ImportPlan, RowOutcome } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { CountFilter } from '../ui/CountFilter.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import { KindFigures } from './KindFigures.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { EntityImportActions } from './use-entity-import.ts'

type Props = { readonly work: EntityImportActions; readonly plan: ImportPlan }

/** What would become of every row, before anything is written. */
export function PreviewStep({ work, plan }: Props) {
  const { state, goTo, commit, saveRefused } = work
  const { rows, counts, kinds } = plan
  const [outcome, setOutcome] = useState<RowOutcome | null>(null)
  const changed = counts.created + counts.updated
  const options = [null, ...RowOutcome.options].map((value) => ({
    value,
    label: t(`entityImport.outcome.${value ?? 'all'}`),
    count: value === null ? rows.length : counts[value],
  }))
  return (
    <div data-testid="entity-preview">
      <KindFigures kinds={kinds} />
      <CountFilter
        label={t('entityImport.outcome')}
        options={options}
        value={outcome}
        onValue={setOutcome}
      />
      <PlanTable
        key={outcome ?? 'all'}
        rows={rows.filter((row) => (outcome ?? row.outcome) === row.outcome)}
      />
      {state.error !== null && <FailedState error={state.error} />}
      <WizardFoot words={changed === 0 ? t('entityImport.nothing') : wordsOf(counts.refused)}>
        <Button variant="default" onClick={() => goTo('map')}>
          {t('import.back')}
        </Button>
        {counts.refused > 0 && (
          <Button variant="default" onClick={() => saveRefused(state)}>
            {t('entityImport.saveRefused')}
          </Button>
        )}
        <Button
          data-testid="entity-commit"
          disabled={changed === 0}
          loading={state.busy === 'writing'}
          onClick={() => commit(state)}
        >
          {t('entityImport.commit', { count: changed })}
        </Button>
      </WizardFoot>
    </div>
  )
}

const wordsOf = (refused: number): string =>
  refused === 0 ? '' : t('entityImport.leftOut', { count: refused })
