import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { scaleOf } from './printed-paths.ts'
import styles from './report.module.css'

type Props = { readonly result: MonteCarloResult }

const [width, height, top, bottom] = [300, 170, 22, 16]
const marks = ['p5', 'p50', 'p95'] as const

/** How often each return comes out, on paper, with P5, P50 and P95 marked. */
export function PrintedHistogram({ result }: Props) {
  const format = useFormat()
  const { irr } = result.figures
  if (!irr) return null
  const { edges, counts } = irr.histogram
  const [first = 0, last = 1] = [edges[0], edges.at(-1)]
  const x = scaleOf([first, last], [4, width - 4])
  const y = scaleOf([0, Math.max(1, ...counts)], [height - bottom, top])
  return (
    <figure className={styles['drawing']}>
      <figcaption>{t('risk.histogram')}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('risk.histogram')}>
        {counts.map((count, k) => (
          <rect
            key={edges[k]}
            x={x(edges[k] ?? 0)}
            width={Math.max(0.5, x(edges[k + 1] ?? 0) - x(edges[k] ?? 0) - 0.6)}
            y={y(count)}
            height={height - bottom - y(count)}
            className={styles['column']}
          />
        ))}
        {marks.map((mark, k) => (
          <g key={mark}>
            <line
              x1={x(irr[mark])}
              x2={x(irr[mark])}
              y1={top - 4}
              y2={height - bottom}
              className={styles['mark']}
            />
            <text
              x={x(irr[mark])}
              y={top - 8}
              textAnchor={(['start', 'middle', 'end'] as const)[k]}
            >
              {`${t(`risk.${mark}`)} ${format.rate(irr[mark])}`}
            </text>
          </g>
        ))}
        <text x={4} y={height - 3}>
          {format.rate(first)}
        </text>
        <text x={width - 4} y={height - 3} textAnchor="end">
          {format.rate(last)}
        </text>
      </svg>
    </figure>
  )
}
