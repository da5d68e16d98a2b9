import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'
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
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => change([...caps, emptyCap(crypto.randomUUID())])}
      >
        {t('dp.caps.add')}
      </Button>
    </div>
  )
}
