import { type ReactNode, useState } from 'react'
import { EditableCell } from './EditableCell.tsx'
import type { Unit } from './unit.ts'
import { UnitInput } from './UnitInput.tsx'

type Props = {
  readonly name: string
  readonly shown: ReactNode
  readonly unit: Unit
  /** As `UnitInput` takes it: money in currency units. */
  readonly value: number | null
  readonly onSave: (value: number | null) => void
}

/** A number edited in its cell; Enter or leaving the field saves it, when it is none below zero. */
export function EditableNumber({ name, shown, unit, value, onSave }: Props) {
  return (
    <EditableCell
      name={name}
      shown={shown}
      isFigure
      renderField={(close) => (
        <NumberField
          name={name}
          unit={unit}
          value={value}
          onDone={(next) => {
            close()
            if (next !== value && (next === null || next >= 0)) onSave(next)
          }}
        />
      )}
    />
  )
}

type FieldProps = Pick<Props, 'name' | 'unit' | 'value'> & {
  readonly onDone: (value: number | null) => void
}

function NumberField({ name, unit, value, onDone }: FieldProps) {
  const [draft, setDraft] = useState(value)
  return (
    <div
      role="none"
      ref={focusField}
      onBlur={() => onDone(draft)}
      onKeyDown={(event) => event.key === 'Enter' && onDone(draft)}
    >
      <UnitInput label={name} isLabelHidden unit={unit} value={draft} onChange={setDraft} />
    </div>
  )
}

const focusField = (box: HTMLDivElement | null) => box?.querySelector('input')?.focus()
