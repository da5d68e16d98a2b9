import { Button, Tooltip } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { fewestCompared, mostCompared } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'

type Props = { readonly ids: readonly string[] }

/** Puts the chosen properties side by side; says how many it takes while they are too few or many. */
export function CompareButton({ ids }: Props) {
  const navigate = useNavigate()
  const isEnough = ids.length >= fewestCompared && ids.length <= mostCompared
  return (
    <Tooltip label={t('comparison.selectHint')} disabled={isEnough}>
      <Button
        variant="default"
        data-disabled={!isEnough}
        aria-disabled={!isEnough}
        data-testid="compare-properties"
        onClick={() => {
          if (isEnough) void navigate({ to: '/compare', search: { ids: ids.join(',') } })
        }}
      >
        {ids.length === 0
          ? t('comparison.compare')
          : t('comparison.compareCount', { count: ids.length })}
      </Button>
    </Tooltip>
  )
}
