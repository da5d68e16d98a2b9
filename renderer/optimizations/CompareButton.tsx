import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'

type Props = { readonly runIds: readonly string[] }

/** Opens the ticked runs side by side; says what to do while too few are ticked. */
export function CompareButton({ runIds }: Props) {
  const navigate = useNavigate()
  if (runIds.length < 2) {
    return (
      <Text size="xs" c="dimmed">
        {t('runs.compareHint')}
      </Text>
    )
  }
  return (
    <Button
      onClick={() => void navigate({ to: '/optimize/compare', search: { runs: runIds.join(',') } })}
    >
      {t('runs.compareCount', { count: runIds.length })}
    </Button>
  )
}
