import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = {
  /** Minor units; null where there is no figure. */
  readonly minor: number | null
  /** Marks money out in the warning ink, beside its minus sign. */
  readonly toned?: boolean
}

/** Money to the cent, as books and statements write it. */
export function ExactMoney({ minor, toned = false }: Props) {
  const format = useFormat()
  return (
    <Figure
      text={minor === null ? null : format.money(minor, { style: 'exact' })}
      isNegative={toned && minor !== null && minor < 0}
    />
  )
}
