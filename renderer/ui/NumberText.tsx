import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = {
  readonly value: number | null
  readonly digits?: number
  /** Written after the number, as in `1.35×` or `12 months`. */
  readonly suffix?: string
  readonly reason?: string | null
}

export function NumberText({ value, digits = 0, suffix = '', reason }: Props) {
  const format = useFormat()
  const text = value === null ? null : `${format.number(value, digits)}${suffix}`
  return <Figure text={text} reason={reason} />
}
