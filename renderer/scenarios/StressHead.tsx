import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { StressFormat, type StressQuery } from '#shared/scenarios'
import type { StressPack } from '#shared/stress-pack'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './scenarios.module.css'
import { writeCovenants } from './stress-words.ts'

type Props = {
  readonly query: StressQuery
  readonly pack: StressPack
  readonly onEdit: () => void
}

/** The limits that everything is held against, and the pack as a file. */
export function StressHead({ query, pack, onEdit }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  const save = useMutation({
    mutationFn: (chosen: StressFormat) =>
      api.scenarios.exportStressPack({ ...query, format: chosen }),
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <div className={styles['bar']}>
      <p className={styles['limits']} data-testid="stress-limits">
        {writeCovenants(pack.covenants, format)}
      </p>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onEdit} disabled={file.readOnly}>
          {t('stress.setLimits')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              loading={save.isPending}
              disabled={pack.subjects.length === 0}
              leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
              data-testid="stress-export"
            >
              {t('stress.save')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {StressFormat.options.map((one) => (
              <Menu.Item key={one} onClick={() => save.mutate(one)} data-testid={`stress-${one}`}>
                {t(`stress.as.${one}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  )
}
