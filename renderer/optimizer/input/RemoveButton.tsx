import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'

type Props = { readonly name: string; readonly onRemove: () => void }

/** Takes a row out of its list. */
export function RemoveButton({ name, onRemove }: Props) {
  const label = t('wizard.remove', { name })
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} onClick={onRemove}>
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
