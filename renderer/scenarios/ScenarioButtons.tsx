import { Button } from '@mantine/core'
import { useState } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { ScenarioDialog } from './ScenarioDialog.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import styles from './scenarios.module.css'
import { useOpenWhenListed } from './use-open-when-listed.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario }

/** Save, save under another name, forget, and the menu of the scenario that is open. */
export function ScenarioButtons({ working }: Props) {
  const { file } = useWorkspace()
  const { opened, isChanged } = working
  const [isSavingAs, setSavingAs] = useState(false)
  const save = useSaveChanges(working)
  return (
    <div className={styles['buttons']}>
      {opened !== null && isChanged && (
        <>
          <Button variant="default" onClick={working.forgetChanges}>
            {t('scenarios.forget')}
          </Button>
          <Button
            onClick={() => save.mutate()}
            loading={save.isPending}
            disabled={file.readOnly}
            data-testid="scenario-save"
          >
            {t('common.save')}
          </Button>
        </>
      )}
      <Button
        variant={opened === null ? 'filled' : 'default'}
        onClick={() => setSavingAs(true)}
        disabled={file.readOnly}
        data-testid="scenario-save-as"
      >
        {t('scenarios.saveAs')}
      </Button>
      {opened !== null && <ScenarioMenu scenario={opened} working={working} />}
      {isSavingAs && <SaveAs working={working} onClose={() => setSavingAs(false)} />}
    </div>
  )
}

/** Writes what was changed of the scenario that is open. */
function useSaveChanges(working: WorkingScenario) {
  const { opened, draft, forgetChanges } = working
  const openWhenListed = useOpenWhenListed(working)
  return useClick(
    async () => {
      if (opened === null) throw new Error('there is no saved scenario to write to')
      const { id, name, notes } = opened
      await api.scenarios.update({ id, name, notes, ...draft })
      await openWhenListed(id)
      forgetChanges()
      return name
    },
    (name) => t('scenarios.saved', { name }),
  )
}

function SaveAs({ working, onClose }: Props & { readonly onClose: () => void }) {
  const { portfolio } = useWorkspace()
  const { subject, draft, opened, forgetChanges } = working
  const openWhenListed = useOpenWhenListed(working)
  return (
    <ScenarioDialog
      title={t('scenarios.saveTitle')}
      initial={{ name: '', notes: opened?.notes ?? '' }}
      save={(words) =>
        api.scenarios.create({ portfolioId: portfolio.id, subject, ...draft, ...words })
      }
      onClose={onClose}
      onSaved={({ id }) => void openWhenListed(id).then(forgetChanges)}
    />
  )
}
