import { MoneyText } from '../ui/MoneyText.tsx'

type Props = { readonly minor: number | null }

const style = 'exact' as const

/** A bank's amount, to the cent. */
export function ExactMoney({ minor }: Props) {
  return <MoneyText minor={minor} style={style} toned />
}
