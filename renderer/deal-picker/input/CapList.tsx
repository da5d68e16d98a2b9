import { t } from '../../app/messages/t.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import { emptyCap } from '../default-terms.ts'
import type { CapDraft } from '../draft.ts'
import { listElementId } from '../input-errors.ts'
import { CapRow } from './CapRow.tsx'
import styles from './caps.module.css'
import inputStyles from './input.module.css'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** The caps, one after the other, and a way to add one. */
export function CapList({ form }: Props) {
  const { caps } = form.terms
  const change = (next: readonly CapDraft[]) => form.changeTerms({ caps: next })
  return (
    <div id={listElementId('caps')}>
      {caps.length === 0 && <p className={inputStyles['hint']}>{t('dp.caps.empty')}</p>}
      <ul className={styles['caps']}>
        {caps.map((cap, index) => (
          <CapRow
            key={cap.rowId}
            cap={cap}
            index={index}
            candidates={form.candidates}
            messages={form.messages}
            onChange={(next) => change(caps.with(index, next))}
            onRemove={() => change(caps.filter(({ rowId }) => rowId !== cap.rowId))}
          />
        ))}
      </ul>
      <AddButton
        label={t('dp.caps.add')}
        onAdd={() => change([...caps, emptyCap(crypto.randomUUID())])}
      />
    </div>
  )
}
