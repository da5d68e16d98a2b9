import { ActionIcon, Menu } from '@mantine/core'
import {
  IconDots,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react'
import type { RecurringRow } from '#shared/recurring/recurring-procedures'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'

type Props = { readonly row: RecurringRow; readonly onEdit: () => void }

const iconOf = (Icon: typeof IconDots) => <Icon size={15} stroke={1.6} />

/** Edit, pause or resume, and delete of what recurs. */
export function RecurringMenu({ row, onEdit }: Props) {
  const { asOf, file } = useWorkspace()
  const { id: recurringId, name } = row
  const remove = useDelete(
    () => api.recurring.delete({ recurringId }),
    () => t('recurring.deleted', { name }),
  )
  const pause = useDelete(
    () => api.recurring.pause({ recurringId, on: asOf }),
    () => t('recurring.paused', { name }),
  )
  const resume = useDelete(
    () => api.recurring.resume({ recurringId, on: asOf }),
    () => t('recurring.resumed', { name }),
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={24}
          aria-label={t('recurring.actionsOf', { name })}
          disabled={file.readOnly}
        >
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={iconOf(IconPencil)} onClick={onEdit}>
          {t('common.edit')}
        </Menu.Item>
        {row.pausedOn === null ? (
          <Menu.Item leftSection={iconOf(IconPlayerPause)} onClick={() => pause.mutate()}>
            {t('recurring.pause')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={iconOf(IconPlayerPlay)} onClick={() => resume.mutate()}>
            {t('recurring.resume')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={iconOf(IconTrash)} onClick={() => remove.mutate()}>
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
