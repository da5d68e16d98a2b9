import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = {
  /** A fraction: 0.055 is written 5.5 %. */
  readonly rate: number | null
  readonly digits?: number
  readonly reason?: string | null
}

/** A rate or share, kept as a fraction and written in percent. */
export function RateText({ rate, digits = 1, reason }: Props) {
  const format = useFormat()
  return <Figure text={rate === null ? null : format.rate(rate, digits)} reason={reason} />
}
