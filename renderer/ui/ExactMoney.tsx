import { Figure } from './Figure.tsx'
import { useFormat } from './use-format.ts'

type Props = { /** Cents. */ readonly minor: number | null }

/** Money to the cent, where whole units would hide it. */
export function ExactMoney({ minor }: Props) {
  const format = useFormat()
  return <Figure text={minor === null ? null : format.money(minor, { style: 'exact' })} />
}
