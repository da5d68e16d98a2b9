import type { ReactNode } from 'react'
import { groupCountsAs } from '../app/messages/t.ts'
import { FormatContext } from './format-context.ts'
import type { FigureFormat } from './format.ts'

type Props = { readonly format: FigureFormat; readonly children: ReactNode }

/** Says once, above the pages, how every figure below is written. */
export function FormatProvider({ format, children }: Props) {
  // While rendering, so that the texts of the first drawing are already written in the locale.
  groupCountsAs(format.locale)
  return <FormatContext value={format}>{children}</FormatContext>
}
