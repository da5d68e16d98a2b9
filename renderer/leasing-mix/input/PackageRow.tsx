import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FoldButton } from '../../optimizer/input/FoldButton.tsx'
import { t } from '../../app/messages/t.ts'
import type { PackageDraft } from '../draft.ts'
import { labelOfField } from '../field-help.ts'
import { nameOfUse } from '../name-of-use.ts'
import shared from '../../optimizer/input/input.module.css'
import { MixField } from './MixField.tsx'
import { RemoveButton } from '../../optimizer/input/RemoveButton.tsx'

type TermsProps = {
  readonly terms: PackageDraft
  readonly at: number
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (terms: PackageDraft) => void
}
type Props = TermsProps & { readonly uses: readonly string[]; readonly onRemove: () => void }

const inRow = ['rent', 'termMonths', 'freeMonths', 'incentive', 'takeUp'] as const
const below = ['downtimeMonths', 'breakMonths', 'indexation', 'maxArea'] as const

/** One package; what is seldom changed unfolds below. */
export function PackageRow({ terms, at, uses, messages, onChange, onRemove }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const name = terms.name === '' ? t('lm.packageNumber', { number: at + 1 }) : terms.name
  return (
    <tbody>
      <tr>
        <td>
          <div className={shared['named']}>
            <FoldButton name={name} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
            <TextInput
              aria-label={t('wizard.cell', {
                field: labelOfField('packages.name'),
                row: `${at + 1}`,
              })}
              value={terms.name}
              maxLength={200}
              onChange={(event) => onChange({ ...terms, name: event.currentTarget.value })}
            />
          </div>
        </td>
        <td>
          <NativeSelect
            aria-label={t('wizard.cell', { field: t('lm.for'), row: name })}
            data={['', ...uses].map((use) => ({ value: use, label: nameOfUse(use) }))}
            value={terms.use}
            onChange={(event) => onChange({ ...terms, use: event.currentTarget.value })}
          />
        </td>
        {inRow.map((key) => (
          <td key={key}>
            <MixField
              field={`packages.${key}`}
              path={`/packages/${at}/${key}`}
              value={terms[key]}
              onChange={(value) => onChange({ ...terms, [key]: value })}
              messages={messages}
              placeholder={key === 'takeUp' ? '100%' : ''}
              rowName={name}
            />
          </td>
        ))}
        <td>
          <RemoveButton name={name} onRemove={onRemove} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={8}>
            <MoreTerms terms={terms} at={at} messages={messages} onChange={onChange} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** When it starts, when it may be broken, how its rent rises, whom it is meant for. */
const MoreTerms = ({ terms, at, messages, onChange }: TermsProps) => (
  <div className={shared['more']}>
    {below.map((key) => (
      <MixField
        key={key}
        field={`packages.${key}`}
        path={`/packages/${at}/${key}`}
        value={terms[key]}
        onChange={(value) => onChange({ ...terms, [key]: value })}
        messages={messages}
      />
    ))}
    <TextInput
      label={labelOfField('packages.sector')}
      value={terms.sector}
      maxLength={200}
      onChange={(event) => onChange({ ...terms, sector: event.currentTarget.value })}
    />
    {terms.maxArea !== null && <p>{t('lm.maxAreaNote')}</p>}
  </div>
)
