import { SegmentedControl } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import type { DealSource } from '../draft.ts'

type Props = {
  readonly source: DealSource
  readonly onSource: (source: DealSource) => void
}

const sources: readonly DealSource[] = ['pipeline', 'csv', 'example']

/** Where the deals come from; each source keeps terms of its own. */
export function SourceSwitch({ source, onSource }: Props) {
  return (
    <SegmentedControl
      aria-label={t('dp.source')}
      data={sources.map((value) => ({ value, label: t(`dp.source.${value}`) }))}
      value={source}
      onChange={onSource}
    />
  )
}
