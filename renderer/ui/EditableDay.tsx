import { useState } from 'react'
import { DateText } from './DateText.tsx'
import { EditableCell } from './EditableCell.tsx'
import { DayInput } from './form/DayInput.tsx'

type Props = {
  readonly name: string
  readonly value: string | null
  readonly onSave: (day: string | null) => void
}

/** A day edited in its cell; Enter or leaving the field saves it, an empty field takes it away. */
export function EditableDay({ name, value, onSave }: Props) {
  return (
    <EditableCell
      name={name}
      shown={<DateText date={value} />}
      renderField={(close) => (
        <DayField
          name={name}
          value={value}
          onDone={(day) => {
            close()
            if (day !== value) onSave(day)
          }}
        />
      )}
    />
  )
}

type FieldProps = Pick<Props, 'name' | 'value'> & { readonly onDone: (day: string | null) => void }

function DayField({ name, value, onDone }: FieldProps) {
  const [draft, setDraft] = useState(value ?? '')
  const done = () => onDone(draft === '' ? null : draft)
  return (
    <div
      role="none"
      ref={focusField}
      // A click into the calendar is not the end of typing: the calendar stands outside the cell.
      onBlur={(event) => !isInCalendar(event.relatedTarget) && done()}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    >
      <DayInput label={name} isLabelHidden value={draft} onChange={setDraft} />
    </div>
  )
}

const focusField = (box: HTMLDivElement | null) => box?.querySelector('input')?.focus()

const isInCalendar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-dates-dropdown], [data-calendar]') !== null
