import { Figure } from '../ui/Figure.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly instant: string }

/** A moment on the reader's clock. */
export function InstantText({ instant }: Props) {
  const format = useFormat()
  return <Figure text={format.instant(instant)} />
}
