import { Figure } from './Figure.tsx'
import type { MoneyStyle } from './format.ts'
import { useFormat } from './use-format.ts'

type Amount =
  | { /** Cents. */ readonly minor: number | null; readonly major?: never }
  | {
      /** Currency units, as optimizers speak them. */ readonly major: number | null
      readonly minor?: never
    }

type Props = Amount & {
  readonly style?: MoneyStyle
  /** Writes + before gains. */
  readonly signed?: boolean
  /** Marks losses in the warning ink, beside their minus sign. */
  readonly toned?: boolean
  readonly reason?: string | null
}

/** Money in the portfolio's currency. */
export function MoneyText({ minor, major, style = 'whole', signed, toned, reason }: Props) {
  const format = useFormat()
  const options = { style, signed: signed ?? false }
  const text =
    typeof minor === 'number'
      ? format.money(minor, options)
      : typeof major === 'number'
        ? format.moneyMajor(major, options)
        : null
  const isNegative = (toned ?? false) && (minor ?? major ?? 0) < 0
  return <Figure text={text} isNegative={isNegative} reason={reason} />
}
