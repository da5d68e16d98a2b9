import { Drawer, Menu } from '@mantine/core'
import { IconCopy, IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { Scenario } from '#shared/scenarios/scenarios'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick, useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { ScenarioDialog } from './ScenarioDialog.tsx'
import { useOpenWhenListed } from './use-open-when-listed.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly scenario: Scenario; readonly working: WorkingScenario }

/** Rename, duplicate, look back at or delete the saved scenario that is open. */
export function ScenarioMenu({ scenario, working }: Props) {
  const { file } = useWorkspace()
  const [shown, setShown] = useState<'edit' | 'history' | null>(null)
  const openWhenListed = useOpenWhenListed(working)
  const { id, name, parent, overrides } = scenario
  const close = () => setShown(null)
  const duplicate = useDuplicate(scenario, openWhenListed)
  const remove = useDelete(
    () => api.scenarios.delete({ scenarioId: id }),
    () => t('scenarios.deleted', { name }),
  )
  return (
    <>
      <RowMenu
        name={name}
        onEdit={() => setShown('edit')}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      >
        <Menu.Item
          leftSection={<IconCopy size={15} stroke={1.6} />}
          onClick={() => duplicate.mutate()}
        >
          {t('scenarios.duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHistory size={15} stroke={1.6} />}
          onClick={() => setShown('history')}
        >
          {t('history.title')}
        </Menu.Item>
      </RowMenu>
      {shown === 'edit' && (
        <ScenarioDialog
          title={t('scenarios.editTitle')}
          initial={{ name, notes: scenario.notes }}
          save={({ name: renamed, notes }) =>
            api.scenarios.update({ id, name: renamed, notes, parent, overrides })
          }
          onClose={close}
        />
      )}
      <Drawer
        opened={shown === 'history'}
        onClose={close}
        position="right"
        size={440}
        title={name}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <HistorySection table="scenarios" id={id} />
      </Drawer>
    </>
  )
}

/** A copy of the scenario as it is saved, opened at once. */
function useDuplicate(
  { id: _id, ...content }: Scenario,
  openWhenListed: (id: string) => Promise<void>,
) {
  const name = t('scenarios.copyOf', { name: content.name }).slice(0, 200)
  return useClick(
    async () => {
      const copy = await api.scenarios.create({ ...content, name })
      await openWhenListed(copy.id)
    },
    () => t('scenarios.saved', { name }),
  )
}
