import { Button, Group } from '@mantine/core'
import { t } from '../app/messages/t.ts'

type Props = { readonly message: string; readonly onUndo: () => void }

export function UndoMessage({ message, onUndo }: Props) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <span>{message}</span>
      <Button size="compact-sm" variant="subtle" flex="none" onClick={onUndo}>
        {t('common.undo')}
      </Button>
    </Group>
  )
}
