import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { BackupList } from '#shared/backups/backups'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SettingRow } from '../settings/SettingRow.tsx'
import { notifyFailed } from '../ui/notify.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly list: BackupList }

/** The folder beside the file, and a second one that its owner may choose. */
export function BackupPlaces({ list }: Props) {
  const format = useFormat()
  const { file } = useWorkspace()
  const run = useMutation({
    mutationFn: (command: () => Promise<unknown>) => command(),
    onError: notifyFailed,
  })
  const { secondFolder, secondProblem } = list
  const size = format.number(list.totalBytes / 1e6, 1)
  const secondText =
    secondFolder === null
      ? t('backups.secondHelp')
      : [
          secondFolder,
          ...(secondProblem === null
            ? []
            : [t('backups.secondProblem', { reason: secondProblem })]),
        ].join(' · ')
  return (
    <Section title={t('backups.places')}>
      <SettingRow name={t('backups.folder')} help={t('backups.folderHelp', { size })}>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => run.mutate(() => api.backups.showFolder({ path: null }))}
          >
            {t('backups.showFolder')}
          </Button>
        </Group>
      </SettingRow>
      <SettingRow name={t('backups.second')} help={secondText}>
        <Group gap="xs" justify="flex-end">
          {secondFolder !== null && (
            <Button
              variant="subtle"
              onClick={() => run.mutate(() => api.backups.clearSecondFolder())}
            >
              {t('backups.stop')}
            </Button>
          )}
          <Button
            variant="default"
            disabled={file.readOnly}
            onClick={() => run.mutate(() => api.backups.chooseSecondFolder())}
          >
            {t('backups.choose')}
          </Button>
        </Group>
      </SettingRow>
      <p>{t('backups.keyNote')}</p>
    </Section>
  )
}
