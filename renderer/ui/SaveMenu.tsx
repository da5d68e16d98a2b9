import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from './notify.ts'

type Props<Format extends string> = {
  readonly label: string
  readonly formats: readonly Format[]
  readonly nameOf: (format: Format) => string
  /** Asks where to, and writes the file; answers its path, or null where nothing was chosen. */
  readonly save: (format: Format) => Promise<string | null>
  /** Of the button; its entries have theirs with the format behind it. */
  readonly testId: string
  /** What the page is there for. */
  readonly isMain?: boolean
  readonly isDisabled?: boolean
}

/** Saves what is shown in one of several formats, and says where it was written. */
export function SaveMenu<Format extends string>(props: Props<Format>) {
  const { label, formats, nameOf, testId, isMain = false, isDisabled = false } = props
  const save = useMutation({
    mutationFn: props.save,
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant={isMain ? 'filled' : 'default'}
          loading={save.isPending}
          disabled={isDisabled}
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          data-testid={testId}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item
            key={format}
            onClick={() => save.mutate(format)}
            data-testid={`${testId}-${format}`}
          >
            {nameOf(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
