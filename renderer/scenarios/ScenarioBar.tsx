import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { Scenario } from '#shared/scenarios'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { ScenarioDialog } from './ScenarioDialog.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import styles from './scenarios.module.css'
import { useOpenWhenListed } from './use-open-when-listed.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario }

/** Which scenario is open, whether it was changed, and what can be done with it. */
export function ScenarioBar({ working }: Props) {
  const { file } = useWorkspace()
  const { own, opened, isChanged, draft } = working
  const [isSavingAs, setSavingAs] = useState(false)
  const openWhenListed = useOpenWhenListed(working)
  const save = useClick(
    async () => {
      if (opened === null) throw new Error('there is no saved scenario to write to')
      const { id, name, notes } = opened
      await api.scenarios.update({ id, name, notes, ...draft })
      await openWhenListed(id)
      working.forgetChanges()
      return name
    },
    (name) => t('scenarios.saved', { name }),
  )
  return (
    <div className={styles['bar']}>
      <Select
        label={t('scenarios.open')}
        value={opened?.id ?? ''}
        onChange={(id) => working.open(id || null)}
        allowDeselect={false}
        searchable
        data={[
          { value: '', label: t('scenarios.new') },
          ...own.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        className={styles['subject'] ?? ''}
        data-testid="scenario-open"
      />
      {isChanged && (
        <span data-testid="scenario-unsaved">
          <StatusBadge tone="warn">{t('scenarios.unsaved')}</StatusBadge>
        </span>
      )}
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
      </div>
      {isSavingAs && (
        <SaveAs
          working={working}
          onClose={() => setSavingAs(false)}
          onSaved={({ id }) => void openWhenListed(id).then(working.forgetChanges)}
        />
      )}
    </div>
  )
}

type SaveAsProps = Props & {
  readonly onClose: () => void
  readonly onSaved: (scenario: Scenario) => void
}

function SaveAs({ working, onClose, onSaved }: SaveAsProps) {
  const { portfolio } = useWorkspace()
  const { subject, draft, opened } = working
  return (
    <ScenarioDialog
      title={t('scenarios.saveTitle')}
      initial={{ name: '', notes: opened?.notes ?? '' }}
      save={(words) =>
        api.scenarios.create({ portfolioId: portfolio.id, subject, ...draft, ...words })
      }
      onClose={onClose}
      onSaved={onSaved}
    />
  )
}
