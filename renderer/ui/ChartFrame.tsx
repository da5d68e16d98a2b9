import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChartBar, IconPhotoDown, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { ChartTable, type ChartTableData } from './ChartTable.tsx'
import styles from './chart.module.css'
import { notifyDone, notifyFailed } from './notify.ts'

type Props = {
  readonly title: string
  /** The same figures as rows. */
  readonly table: ChartTableData
  readonly height: number
  /** What the chart shows can be chosen here, beside its title. */
  readonly controls?: ReactNode
  /** The drawn chart as a PNG data address. */
  readonly toPng: () => Promise<string>
  readonly children: ReactNode
}

/** What every chart has: a title, the table behind it, an image of it. */
export function ChartFrame({ title, table, height, controls, toPng, children }: Props) {
  const [isTable, setIsTable] = useState(false)
  const toggleLabel = t(isTable ? 'chart.showChart' : 'chart.showTable')
  const save = () => {
    toPng()
      .then((image) => api.charts.savePng({ title, image }))
      .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
  }
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <h2 className={styles['title']}>{title}</h2>
        {controls}
        <Tooltip label={toggleLabel}>
          <ActionIcon size={26} aria-label={toggleLabel} onClick={() => setIsTable(!isTable)}>
            {isTable ? (
              <IconChartBar size={16} stroke={1.6} />
            ) : (
              <IconTable size={16} stroke={1.6} />
            )}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('chart.savePng')}>
          <ActionIcon size={26} aria-label={t('chart.savePng')} disabled={isTable} onClick={save}>
            <IconPhotoDown size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </figcaption>
      {isTable ? <ChartTable title={title} table={table} height={height} /> : children}
    </figure>
  )
}
