import type { ReactNode } from 'react'
import { FormatContext } from './format-context.ts'
import type { FigureFormat } from './format.ts'

type Props = { readonly format: FigureFormat; readonly children: ReactNode }

/** Says once, above the pages, how every figure below is written. */
export function FormatProvider({ format, children }: Props) {
  return <FormatContext value={format}>{children}</FormatContext>
}
