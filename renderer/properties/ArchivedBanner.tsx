import { Button, Group, Text } from '@mantine/core'
import type { Property } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { useArchiveProperty } from './use-archive-property.ts'

type Props = { readonly property: Property }

/** Says on the page of an archived property why it is nowhere else. */
export function ArchivedBanner({ property }: Props) {
  const archive = useArchiveProperty(property)
  if (property.archivedAt === null) return null
  return (
    <Group gap="sm" mb="md" role="status">
      <Text size="sm">{t('archive.banner')}</Text>
      <Button size="compact-sm" variant="default" onClick={() => archive.mutate()}>
        {t('archive.bringBack')}
      </Button>
    </Group>
  )
}
