import { ActionIcon, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { KeptSeries } from '#shared/monte-carlo/kept-series'
import { t } from '../app/messages/t.ts'

type Props = {
  readonly list: readonly KeptSeries[]
  readonly chosen: KeptSeries | null
  readonly onChoose: (series: KeptSeries | null) => void
  readonly onForget: (series: KeptSeries) => void
  readonly canForget: boolean
}

/** A series that the file keeps, in place of a file; nothing where none was kept. */
export function KeptSeriesSelect({ list, chosen, onChoose, onForget, canForget }: Props) {
  if (list.length === 0) return null
  return (
    <Group align="flex-end" gap={8} wrap="nowrap">
      <Select
        label={t('risk.series.choose')}
        placeholder={t('risk.series.chooseHint')}
        value={chosen?.id ?? null}
        onChange={(id) => onChoose(list.find((one) => one.id === id) ?? null)}
        data={list.map(({ id, name, driver }) => ({
          value: id,
          label: t('risk.series.named', { name, driver: t(`risk.driver.${driver}`) }),
        }))}
        clearable
        flex={1}
        data-testid="risk-series-kept"
      />
      {chosen && (
        <ActionIcon
          size={36}
          disabled={!canForget}
          aria-label={t('risk.series.forget', { name: chosen.name })}
          onClick={() => onForget(chosen)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
