import { DateText } from './DateText.tsx'
import { MoneyText } from './MoneyText.tsx'
import { NumberText } from './NumberText.tsx'
import { RateText } from './RateText.tsx'
import type { ColumnKind, ColumnValue } from './table-column.ts'

type Props = {
  readonly value: ColumnValue
  readonly kind?: ColumnKind | undefined
  readonly digits?: number | undefined
}

/** A table cell's figure, written as its column says. */
export function CellText({ value, kind = 'text', digits }: Props) {
  if (kind === 'date') return <DateText date={value === null ? null : String(value)} />
  if (typeof value === 'string') return <>{value}</>
  return <FigureCell value={value} kind={kind} digits={digits} />
}

/** Money with its cents, where a column asks for digits. */
const exact = { style: 'exact' } as const

type FigureProps = {
  readonly value: number | null
  readonly kind: Exclude<ColumnKind, 'date'>
  readonly digits: number | undefined
}

function FigureCell({ value, kind, digits }: FigureProps) {
  const given = digits === undefined ? {} : { digits }
  switch (kind) {
    case 'money':
      return <MoneyText minor={value} toned {...(digits === undefined ? {} : exact)} />
    case 'majorMoney':
      return <MoneyText major={value} toned />
    case 'rate':
      return <RateText rate={value} {...given} />
    case 'ratio':
      return <NumberText value={value} digits={digits ?? 2} suffix=" ×" />
    default:
      return <NumberText value={value} {...given} />
  }
}
