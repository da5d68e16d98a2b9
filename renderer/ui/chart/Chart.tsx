import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChartBar, IconPhotoDown, IconTable } from '@tabler/icons-react'
import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { lazy, Suspense, useRef, useState } from 'react'
import { t } from '../../app/messages/t.ts'
import { downloadUrl } from '../download.ts'
import { LoadingState } from '../LoadingState.tsx'
import styles from './chart.module.css'
import { ChartTable, type ChartTableData } from './ChartTable.tsx'
import type { ChartHandle } from './PlotlyCanvas.tsx'

const PlotlyCanvas = lazy(() =>
  import('./PlotlyCanvas.tsx').then((module) => ({ default: module.PlotlyCanvas })),
)

type Props = {
  readonly title: string
  /** What the chart shows, in a sentence; read out in its place. */
  readonly label: string
  /** Plotly traces; keep them stable (useMemo), they are redrawn when they change. */
  readonly data: readonly PlotlyTrace[]
  readonly layout?: PlotlyLayout
  readonly height?: number
  /** The same figures as a table. */
  readonly table: ChartTableData
}

const noLayout: PlotlyLayout = {}

/** A chart in the theme's colours, with the table behind it and an image of it. */
export function Chart({ title, label, data, layout = noLayout, height = 320, table }: Props) {
  const [isTable, setIsTable] = useState(false)
  const handle = useRef<ChartHandle>(null)
  const savePng = async () => {
    const url = await handle.current?.toPng()
    if (url) downloadUrl(`${title}.png`, url)
  }
  const toggleLabel = t(isTable ? 'chart.showChart' : 'chart.showTable')
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <span className={styles['title']}>{title}</span>
        <Tooltip label={toggleLabel}>
          <ActionIcon size={28} aria-label={toggleLabel} onClick={() => setIsTable(!isTable)}>
            {isTable ? (
              <IconChartBar size={16} stroke={1.6} />
            ) : (
              <IconTable size={16} stroke={1.6} />
            )}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('chart.savePng')}>
          <ActionIcon
            size={28}
            aria-label={t('chart.savePng')}
            disabled={isTable}
            onClick={() => void savePng()}
          >
            <IconPhotoDown size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </figcaption>
      {isTable ? (
        <ChartTable title={title} table={table} height={height} />
      ) : (
        <Suspense fallback={<LoadingState label={t('chart.drawing')} />}>
          <PlotlyCanvas ref={handle} data={data} layout={layout} height={height} label={label} />
        </Suspense>
      )}
    </figure>
  )
}
