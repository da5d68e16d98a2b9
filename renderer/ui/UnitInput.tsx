import { NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { FieldLabel } from './FieldLabel.tsx'
import styles from './field.module.css'
import { currencySign, percentSign, separatorsOf } from './separators.ts'
import { shapeOf, toShown, toStored, type Unit } from './unit.ts'
import { type Formatters, useFormat } from './use-format.ts'
import { usePastedNumber } from './use-pasted-number.ts'

type Props = {
  readonly label: string
  readonly unit: Unit
  /** Stored value: major money, fractions for percent; null when the field is empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly help?: string
  readonly description?: ReactNode
  readonly error?: string | null | undefined
  /** Limits in stored units; they stop the arrows, while typing is left to the schema's message. */
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly required?: boolean
  /** Shows no label; it is still read out. */
  readonly isLabelHidden?: boolean
}

/** A number field that knows its unit, explains itself and shows its error underneath. */
export function UnitInput({ label, unit, value, onChange, help, isLabelHidden, ...rest }: Props) {
  const format = useFormat()
  const separators = separatorsOf(format.locale)
  const { decimals, step } = shapeOf(unit)
  const suffix = suffixOf(unit, format)
  const [draft, setDraft] = useState('')
  const stored = value === null ? '' : toShown(value, unit)
  const change = (next: number | string) => {
    forget()
    setDraft(typeof next === 'string' ? next : '')
    const number = parseTyped(next)
    onChange(number === null ? null : toStored(number, unit))
  }
  const { onPaste, forget, refusal } = usePastedNumber({
    separators,
    decimals,
    suffix,
    onRead: change,
  })
  const shown = (bound: number | undefined) => (bound === undefined ? {} : toShown(bound, unit))
  return (
    <NumberInput
      {...(isLabelHidden
        ? { 'aria-label': label }
        : { label: <FieldLabel label={label} help={help} /> })}
      description={rest.description}
      error={refusal ?? rest.error}
      value={isDraftOf(draft, stored) ? draft : stored}
      onChange={change}
      onPasteCapture={onPaste}
      onBlur={forget}
      {...limit('min', shown(rest.min))}
      {...limit('max', shown(rest.max))}
      step={rest.step === undefined ? step : toShown(rest.step, unit)}
      decimalScale={decimals}
      clampBehavior="none"
      allowedDecimalSeparators={['.', ',']}
      thousandSeparator={unit === 'year' ? '' : separators.group}
      decimalSeparator={separators.decimal}
      prefix={prefixOf(unit, format.currency, format.locale)}
      suffix={suffix}
      {...given(rest)}
      classNames={{ input: styles['input'] ?? '' }}
    />
  )
}

function parseTyped(typed: number | string): number | null {
  const number = typed === '' || typed === '-' ? Number.NaN : Number(typed)
  return Number.isNaN(number) ? null : number
}

/** While "1.0" is typed on the way to "1.05", the text stays as typed although its value is 1. */
const isDraftOf = (draft: string, stored: number | '') =>
  draft !== '' && (stored === '' ? draft === '-' : Number(draft) === stored)

const limit = (name: 'min' | 'max', value: number | object) =>
  typeof value === 'number' ? { [name]: value } : {}

const given = ({ placeholder = '', disabled = false, required = false }: Partial<Props>) => ({
  placeholder,
  disabled,
  withAsterisk: required,
})

const prefixOf = (unit: Unit, currency: string, locale: string) =>
  unit === 'money' || unit === 'moneyPerYear' ? currencySign(currency, locale) : ''

function suffixOf(unit: Unit, { areaUnit, locale }: Formatters): string {
  if (unit === 'area') return areaUnit === 'sqft' ? ' sq ft' : ' m²'
  return unit === 'percent' ? percentSign(locale) : shapeOf(unit).suffix
}
