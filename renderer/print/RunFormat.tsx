import { type ReactNode, useMemo } from 'react'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FormatProvider } from '../ui/FormatProvider.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly portfolioId: string; readonly children: ReactNode }

/** Writes figures in the currency of the run's own portfolio, whichever is selected in the window. */
export function RunFormat({ portfolioId, children }: Props) {
  const { portfolios, portfolio: selected } = useWorkspace()
  const { locale } = useFormat()
  const { currency, areaUnit } = portfolios.find(({ id }) => id === portfolioId) ?? selected
  const format = useMemo(() => ({ currency, areaUnit, locale }), [currency, areaUnit, locale])
  return <FormatProvider format={format}>{children}</FormatProvider>
}
