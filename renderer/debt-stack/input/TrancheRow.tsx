import { useState } from 'react'
import { FoldButton } from '../../optimizer/input/FoldButton.tsx'
import { isDebt, TrancheType } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import type { TrancheDraft } from '../draft.ts'
import shared from '../../optimizer/input/input.module.css'
import { RemoveButton } from '../../optimizer/input/RemoveButton.tsx'
import { RowChoice } from './RowChoice.tsx'
import { RowName } from './RowName.tsx'
import { StackField } from './StackField.tsx'
import { TrancheTerms } from './TrancheTerms.tsx'

export type TrancheProps = {
  readonly tranche: TrancheDraft
  readonly at: number
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (tranche: TrancheDraft) => void
}
type Props = TrancheProps & { readonly onRemove: () => void }

const types = TrancheType.options.map((value) => ({ value, label: t(`ds.type.${value}`) }))
const rateTypes = (['fixed', 'floating'] as const).map((value) => ({
  value,
  label: t(`ds.rateType.${value}`),
}))

/** One tranche: who, what kind, at what price, how much; its other terms unfold below. */
export function TrancheRow({ tranche, at, messages, onChange, onRemove }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const name = tranche.name === '' ? t('ds.trancheNumber', { number: at + 1 }) : tranche.name
  const set = (fields: Partial<TrancheDraft>) => onChange({ ...tranche, ...fields })
  return (
    <tbody>
      <tr>
        <td>
          <div className={shared['named']}>
            <FoldButton name={name} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
            <RowName
              field="tranches.name"
              at={at}
              value={tranche.name}
              onChange={(next) => set({ name: next })}
            />
          </div>
        </td>
        <td>
          <RowChoice
            field="tranches.type"
            rowName={name}
            options={types}
            value={tranche.type}
            onChange={(type) => set({ type })}
          />
        </td>
        <td>
          <RowChoice
            field="tranches.rateType"
            rowName={name}
            options={rateTypes}
            value={tranche.rateType}
            onChange={(rateType) => set({ rateType })}
          />
        </td>
        <NumberCells {...{ tranche, at, messages, onChange, name }} />
        <td>
          <RemoveButton name={name} onRemove={onRemove} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7}>
            <TrancheTerms tranche={tranche} at={at} messages={messages} onChange={onChange} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

type CellsProps = TrancheProps & { readonly name: string }

/** Price, largest amount, and how far into the value it may reach. */
function NumberCells({ tranche, at, messages, onChange, name }: CellsProps) {
  const price = tranche.rateType === 'floating' ? 'margin' : 'rate'
  const reach = isDebt(tranche) ? (['maxLtvThrough'] as const) : []
  return (
    <>
      {([price, 'max', ...reach] as const).map((field) => (
        <td key={field}>
          <StackField
            field={`tranches.${field}`}
            path={`/tranches/${at}/${field}`}
            value={tranche[field]}
            onChange={(value) => onChange({ ...tranche, [field]: value })}
            messages={messages}
            rowName={name}
            {...(field === price ? { placeholder: '' } : {})}
          />
        </td>
      ))}
      {reach.length === 0 && <td />}
    </>
  )
}
