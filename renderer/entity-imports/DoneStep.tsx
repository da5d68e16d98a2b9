import { Button } from '@mantine/core'
import type { ImportResult } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { WizardFoot } from '../ui/WizardFoot.tsx'
import styles from './entity-imports.module.css'
import { KindFigures } from './KindFigures.tsx'
import type { EntityImportActions } from './use-entity-import.ts'

type Props = { readonly work: EntityImportActions; readonly result: ImportResult }

/** What came of the file, where to look at it, and the way back. */
export function DoneStep({ work, result }: Props) {
  const { state, undo, again, saveRefused } = work
  const { commandId, kinds, counts } = result
  return (
    <div data-testid="entity-done">
      <p className={styles['sentence']} role="status">
        {t('entityImport.done', { name: state.file?.fileName ?? '' })}
      </p>
      <KindFigures kinds={kinds} />
      {counts.refused > 0 && (
        <p className={styles['lead']}>
          {t('entityImport.leftOut', { count: counts.refused })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => saveRefused(state)}>
            {t('entityImport.saveRefused')}
          </Button>
        </p>
      )}
      {state.error !== null && <FailedState error={state.error} />}
      <WizardFoot>
        {commandId !== null && (
          <Button
            variant="default"
            data-testid="entity-undo"
            loading={state.busy === 'writing'}
            onClick={() => undo(commandId)}
          >
            {t('entityImport.undo')}
          </Button>
        )}
        <Button variant="default" onClick={again}>
          {t('import.another')}
        </Button>
        <Button component="a" href="#/properties" variant="default">
          {t('nav.properties')}
        </Button>
        <Button component="a" href="#/" data-testid="entity-dashboard">
          {t('nav.dashboard')}
        </Button>
      </WizardFoot>
    </div>
  )
}
