import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = { readonly minor: number | null; readonly toned?: boolean }

/** Money to the cent, for what is owed and paid. */
export function ExactMoney({ minor, toned = false }: Props) {
  const format = useFormat()
  return (
    <Figure
      text={minor === null ? null : format.money(minor, { style: 'exact' })}
      isNegative={toned && (minor ?? 0) < 0}
    />
  )
}
