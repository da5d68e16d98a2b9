import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'

type Props = { readonly label: string; readonly onAdd: () => void }

/** Adds a row to a list. */
export const AddButton = ({ label, onAdd }: Props) => (
  <Button
    variant="default"
    size="xs"
    leftSection={<IconPlus size={14} aria-hidden />}
    onClick={onAdd}
  >
    {label}
  </Button>
)
