import { ActionIcon, Anchor, Button, Checkbox, Popover, Stack, Text } from '@mantine/core'
import { IconStack2, IconX } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MapFile } from '#shared/map/map-files'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import styles from './map.module.css'
import type { MapChoices } from './use-map-choices.ts'

type Props = { readonly choices: MapChoices }

/** The owner's own map files and the online map, each on or off. */
export function LayersMenu({ choices }: Props) {
  const files = useQuery(queries.mapFiles.list.queryOptions()).data ?? []
  const add = useMutation({
    mutationFn: () => api.mapFiles.choose(),
    onSuccess: (file) => file !== null && notifyDone(t('map.fileAdded', { name: file.name })),
    onError: notifyFailed,
  })
  return (
    <Popover position="bottom-end" width={320} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconStack2 size={16} stroke={1.6} aria-hidden />}
          data-testid="map-layers"
        >
          {t('map.layers')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <div>
            <Text fw={550}>{t('map.ownFiles')}</Text>
            <Text className={styles['soft'] ?? ''}>{t('map.ownFilesHelp')}</Text>
          </div>
          {files.map((file) => (
            <FileRow key={file.id} file={file} choices={choices} />
          ))}
          <Button
            variant="default"
            size="compact-md"
            onClick={() => add.mutate()}
            loading={add.isPending}
            data-testid="map-add-file"
          >
            {t('map.addFile')}
          </Button>
          <OnlineState />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type RowProps = { readonly file: MapFile; readonly choices: MapChoices }

function FileRow({ file, choices: { hiddenFileIds, change } }: RowProps) {
  const { id, name, isMissing } = file
  const remove = useMutation({
    mutationFn: () => api.mapFiles.remove({ id }),
    onError: notifyFailed,
  })
  const others = hiddenFileIds.filter((hidden) => hidden !== id)
  return (
    <div className={styles['item']}>
      <Checkbox
        label={name}
        description={isMissing ? t('map.fileMissing') : undefined}
        checked={!hiddenFileIds.includes(id)}
        onChange={(event) =>
          change({ hiddenFileIds: event.currentTarget.checked ? others : [...others, id] })
        }
      />
      <ActionIcon aria-label={t('map.removeFile', { name })} onClick={() => remove.mutate()}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}

function OnlineState() {
  const settings = useQuery(queries.settings.get.queryOptions()).data
  const host =
    settings && URL.canParse(settings.onlineMapAddress)
      ? new URL(settings.onlineMapAddress).host
      : ''
  return (
    <div>
      <Text fw={550}>{t('map.online')}</Text>
      <Text className={styles['soft'] ?? ''}>
        {settings?.onlineMap ? t('map.onlineOn', { host }) : t('map.onlineHelp')}
      </Text>
      <Anchor component={Link} to="/settings" size="sm">
        {t('map.onlineSettings')}
      </Anchor>
    </div>
  )
}
