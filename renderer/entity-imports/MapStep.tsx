import { Button } from '@mantine/core'
import type { EntityFile } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import { isReady } from './entity-import-state.ts'
import { SheetCard } from './SheetCard.tsx'
import type { EntityImportActions } from './use-entity-import.ts'

type Props = { readonly work: EntityImportActions; readonly file: EntityFile }

/** What each sheet is, and what its columns mean. */
export function MapStep({ work, file }: Props) {
  const { state, again, plan } = work
  const rows = state.choices.reduce(
    (sum, { isIncluded, sheet }) => sum + (isIncluded ? sheet.rowCount : 0),
    0,
  )
  const isEverythingThere = isReady(state.choices)
  return (
    <div data-testid="entity-map">
      {state.choices.map((choice, index) => (
        <SheetCard
          key={choice.sheet.name}
          choice={choice}
          onChoice={(fields) => work.choose(index, fields)}
          onReread={(wish) => work.reread(file.importId, index, wish)}
        />
      ))}
      {state.error !== null && <FailedState error={state.error} />}
      <WizardFoot words={isEverythingThere ? '' : t('entityImport.notReady')}>
        <Button variant="default" onClick={again}>
          {t('entityImport.cancel')}
        </Button>
        <Button
          data-testid="entity-plan"
          disabled={!isEverythingThere}
          loading={state.busy === 'planning'}
          onClick={() => plan(state)}
        >
          {t('entityImport.preview', { count: rows })}
        </Button>
      </WizardFoot>
    </div>
  )
}
