import { Figure } from '../ui/Figure.tsx'
import { useFormat } from '../ui/use-format.ts'
import { writeShortInstant } from './run-words.ts'

type Props = {
  readonly instant: string
  /** Leaves the year out of this year's moments. */
  readonly isShort?: boolean
}

/** A moment on the reader's clock. */
export function InstantText({ instant, isShort = false }: Props) {
  const format = useFormat()
  if (!isShort) return <Figure text={format.instant(instant)} />
  return (
    <span title={format.instant(instant)}>
      <Figure text={writeShortInstant(instant, format.locale)} />
    </span>
  )
}
