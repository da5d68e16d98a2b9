import { ActionIcon, Tooltip } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import styles from './field.module.css'

type Props = { readonly label: string; readonly help?: string | undefined }

const events = { hover: true, focus: true, touch: true }

/** A field's name with its explanation behind a small mark. */
export function FieldLabel({ label, help }: Props) {
  return (
    <span className={styles['label']}>
      {label}
      {help && (
        <Tooltip label={help} events={events}>
          <ActionIcon size={18} aria-label={help} component="span" role="img" tabIndex={0}>
            <IconInfoCircle size={14} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  )
}
