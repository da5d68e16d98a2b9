import { NativeSelect } from '@mantine/core'

import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { type CapDraft, emptyCap, type LeasingDraft } from '../draft.ts'
import { labelOfField } from '../field-help.ts'
import { sectorLabel } from '../name-of-use.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { MixField } from './MixField.tsx'
import { RemoveButton } from '../../optimizer/input/RemoveButton.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

/** The largest shares of single sectors in rent or area. */
export function CapsSection({ form }: Props) {
  const { draft } = form
  const sectors = sectorsOf(draft)
  const change = (caps: readonly CapDraft[]) => form.change({ caps })
  const free = sectors.find((sector) => !draft.caps.some((cap) => cap.sector === sector))
  return (
    <Section title={t('lm.caps')}>
      {draft.caps.length === 0 && <p className={shared['hint']}>{t('lm.capsNone')}</p>}
      <div className={styles['caps']}>
        {draft.caps.map((cap, at) => (
          <CapRow
            key={cap.rowId}
            cap={cap}
            at={at}
            sectors={sectors}
            messages={form.messages}
            onChange={(next) => change(draft.caps.with(at, next))}
            onRemove={() => change(draft.caps.toSpliced(at, 1))}
          />
        ))}
      </div>
      {sectors.length > 0 && (
        <AddButton
          label={t('lm.addCap')}
          onAdd={() =>
            change([...draft.caps, emptyCap(crypto.randomUUID(), free ?? sectors[0] ?? '')])
          }
        />
      )}
    </Section>
  )
}

const sectorsOf = ({ packages, existing }: LeasingDraft): readonly string[] =>
  [...new Set([...packages, ...existing].map(({ sector = '' }) => sector))]
    .filter((sector) => sector !== '')
    .toSorted()

type RowProps = {
  readonly cap: CapDraft
  readonly at: number
  readonly sectors: readonly string[]
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (cap: CapDraft) => void
  readonly onRemove: () => void
}

function CapRow({ cap, at, sectors, messages, onChange, onRemove }: RowProps) {
  const name = sectorLabel(cap.sector)
  return (
    <div className={styles['cap']}>
      <NativeSelect
        aria-label={t('wizard.cell', {
          field: labelOfField('sectorCaps.sector'),
          row: `${at + 1}`,
        })}
        data={sectors.map((sector) => ({ value: sector, label: sectorLabel(sector) }))}
        value={cap.sector}
        error={messages.get(`/sectorCaps/${at}/sector`)}
        onChange={(event) => onChange({ ...cap, sector: event.currentTarget.value })}
      />
      <MixField
        field="sectorCaps.maxShare"
        path={`/sectorCaps/${at}/maxShare`}
        value={cap.maxShare}
        onChange={(maxShare) => onChange({ ...cap, maxShare })}
        messages={messages}
        rowName={name}
      />
      <NativeSelect
        aria-label={t('wizard.cell', { field: labelOfField('sectorCaps.basis'), row: name })}
        data={[
          { value: 'rent', label: t('lm.basis.rent') },
          { value: 'area', label: t('lm.basis.area') },
        ]}
        value={cap.basis}
        onChange={(event) =>
          onChange({ ...cap, basis: event.currentTarget.value === 'area' ? 'area' : 'rent' })
        }
      />
      <RemoveButton name={name} onRemove={onRemove} />
    </div>
  )
}
