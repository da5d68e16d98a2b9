import { Button, Group, Input } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import styles from './reports.module.css'
import { useChooseFolder } from './use-deliveries.ts'

type Props = {
  /** Null for no folder. */
  readonly folder: string | null
  readonly onChange: (folder: string | null) => void
  readonly error: string | undefined
}

/** A folder of this computer, chosen in the system's own dialog. */
export function FolderField({ folder, onChange, error }: Props) {
  const choose = useChooseFolder(onChange)
  return (
    <Input.Wrapper label={t('reports.folder')} error={error} labelElement="div">
      <Group gap="xs" wrap="nowrap">
        <span className={styles['folder']} data-testid="delivery-folder">
          {folder ?? t('reports.noFolder')}
        </span>
        {folder !== null && (
          <Button variant="subtle" className={styles['fixed']} onClick={() => onChange(null)}>
            {t('reports.withoutFolder')}
          </Button>
        )}
        <Button
          variant="default"
          className={styles['fixed']}
          loading={choose.isPending}
          onClick={() => choose.mutate()}
        >
          {t('reports.chooseFolder')}
        </Button>
      </Group>
    </Input.Wrapper>
  )
}
