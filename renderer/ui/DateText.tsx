import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = { readonly date: string | null; readonly reason?: string | null }

/** A calendar date in the reader's order. */
export function DateText({ date, reason }: Props) {
  const format = useFormat()
  return <Figure text={date === null ? null : format.date(date)} reason={reason} />
}
