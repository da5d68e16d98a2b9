import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { ScenarioButtons } from './ScenarioButtons.tsx'
import styles from './scenarios.module.css'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario }

/** Which scenario is open, whether it was changed, and what can be done with it. */
export function ScenarioBar({ working }: Props) {
  const { own, opened, isChanged } = working
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
      <ScenarioButtons working={working} />
    </div>
  )
}
