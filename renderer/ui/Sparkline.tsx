import { sparklinePath, type SparklineShape } from './sparkline-path.ts'
import styles from './sparkline.module.css'

type Props = { readonly values: readonly (number | null)[] }

const shape: SparklineShape = { width: 160, height: 32, padding: 3 }

/** The course of a figure without axes; decoration for the eye, the figures stand beside it. */
export function Sparkline({ values }: Props) {
  const { line, last } = sparklinePath(values, shape)
  if (line === '') return null
  return (
    <svg
      className={styles['line']}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={line} vectorEffect="non-scaling-stroke" />
      {last && <path className={styles['end']} d={last} vectorEffect="non-scaling-stroke" />}
    </svg>
  )
}
