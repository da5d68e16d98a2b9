import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PlanKind } from '#shared/finance/plan-lines'
import { type Minor, minorDigits, minorToMajor } from '#shared/money'
import { t } from '../../app/messages/t.ts'
import { separatorsOf } from '../../ui/separators.ts'
import { type Formatters, useFormat } from '../../ui/use-format.ts'
import styles from './grid.module.css'
import { isBlock, readAmount } from './plan-edits.ts'

type Props = {
  readonly label: string
  /** Where it stands, for moving by keyboard. */
  readonly cell: string
  readonly kind: PlanKind
  readonly amount: Minor
  readonly onCommit: (amount: Minor) => void
  readonly onPasteBlock?: (text: string) => void
  /** To the row above or below. */
  readonly onStep: (step: 1 | -1) => void
  readonly onFillRight?: () => void
}

/** A cell of the sheet: whole units while it is read, every digit while it is written. */
export function AmountInput({ label, cell, kind, amount, ...rest }: Props) {
  const format = useFormat()
  const [draft, setDraft] = useState<string | null>(null)
  const reading = { separators: separatorsOf(format.locale), currency: format.currency }
  const read = draft === null ? amount : readAmount(draft, kind, reading)
  const commit = () => {
    if (draft !== null && read !== null && read !== amount) rest.onCommit(read)
    setDraft(null)
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    if (!rest.onPasteBlock || !isBlock(text)) return
    event.preventDefault()
    setDraft(null)
    rest.onPasteBlock(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setDraft(null)
    if (event.altKey && event.key === 'ArrowRight') rest.onFillRight?.()
    const step = stepOf(event)
    if (step === null) return
    event.preventDefault()
    commit()
    rest.onStep(step)
  }
  return (
    <input
      className={styles['cell']}
      aria-label={label}
      aria-invalid={read === null || undefined}
      title={read === null ? t('field.notNumber', { text: draft ?? '' }) : undefined}
      data-cell={cell}
      inputMode="decimal"
      value={draft ?? writeWhole(amount, format)}
      onFocus={({ currentTarget }) => {
        const exact = writeExact(amount, format)
        flushSync(() => setDraft(exact))
        currentTarget.select()
        // A press of the mouse puts the caret after this; while nothing is typed, all stays selected.
        requestAnimationFrame(() => currentTarget.value === exact && currentTarget.select())
      }}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
    />
  )
}

const stepOf = ({ key, shiftKey }: KeyboardEvent): 1 | -1 | null => {
  if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) return 1
  return key === 'ArrowUp' || key === 'Enter' ? -1 : null
}

const writeWhole = (amount: Minor, { currency, number }: Formatters): string =>
  amount === 0 ? t('common.none') : number(minorToMajor(amount, currency))

const writeExact = (amount: Minor, { currency, number }: Formatters): string => {
  if (amount === 0) return ''
  const isWhole = amount % 10 ** minorDigits(currency) === 0
  return number(minorToMajor(amount, currency), isWhole ? 0 : minorDigits(currency))
}
