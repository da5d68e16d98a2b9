import { useElementSize } from '@mantine/hooks'
import { useRef } from 'react'
import { bug } from '#shared/bug'
import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ChartFrame } from '../ui/ChartFrame.tsx'
import { svgToPng } from '../ui/svg-to-png.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './dashboard.module.css'
import { rankByNoi } from './rank-by-noi.ts'

type Props = { readonly title: string; readonly rows: Dashboard['noiByProperty'] }

const mostShown = 12
const rowHeight = 21
const nameShare = 0.42
const amountWidth = 84

/** Which property earns what, the most first. */
export function NoiByProperty({ title, rows }: Props) {
  const { ref, width } = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const format = useFormat()
  const ranked = rankByNoi(rows)
  const shown = ranked.slice(0, mostShown)
  const hidden = ranked.length - shown.length
  const height = shown.length * rowHeight
  const nameWidth = Math.round(width * nameShare)
  const barRoom = Math.max(0, width - nameWidth - amountWidth)
  return (
    <ChartFrame
      title={title}
      height={Math.max(height, 120)}
      toPng={() => svgToPng(svg.current ?? bug('the chart is not drawn'))}
      table={{
        head: [t('properties.name'), t('metric.noi')],
        rows: ranked.map(({ name, noi }) => [name, format.money(noi)]),
      }}
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg
            ref={svg}
            width={width}
            height={height}
            role="group"
            aria-label={t('dashboard.noiLabel')}
            className={styles['rank']}
          >
            {shown.map(({ propertyId, name, noi, share }, index) => (
              <g key={propertyId} transform={`translate(0 ${index * rowHeight})`}>
                <a href={`#/properties/${encodeURIComponent(propertyId)}`}>
                  <title>{name}</title>
                  <text y={14} className={styles['rankName']}>
                    {shorten(name, nameWidth)}
                  </text>
                </a>
                <rect
                  x={nameWidth}
                  y={4}
                  width={Math.max(1, barRoom * share)}
                  height={12}
                  className={noi < 0 ? styles['rankLoss'] : styles['rankBar']}
                />
                <text x={width} y={14} className={styles['rankAmount']}>
                  {format.money(noi)}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
      {hidden > 0 && (
        <p className={styles['more']}>{t('dashboard.moreProperties', { count: hidden })}</p>
      )}
    </ChartFrame>
  )
}

/** About how wide a letter is; a name that would run into its bar is cut. */
const letterWidth = 6.9

function shorten(name: string, width: number): string {
  const letters = Math.floor((width - 10) / letterWidth)
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`
}
