import { SegmentedControl } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { Section } from '../../ui/Section.tsx'
import { emptyHedge, type HedgeDraft } from '../draft.ts'
import { helpOfField, labelOfField } from '../field-help.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import { FieldTable } from './FieldTable.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { RemoveButton } from '../../optimizer/input/RemoveButton.tsx'
import { RowChoice } from './RowChoice.tsx'
import { RowName } from './RowName.tsx'
import { StackField } from './StackField.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const columns = [
  { field: 'hedges.id' },
  { field: 'hedges.kind', width: 96 },
  { field: 'hedges.fixedRate', width: 118 },
  { field: 'hedges.premium', width: 112 },
  { field: 'hedges.maxNotional', width: 150 },
] as const

const choices = ['mix', 'one'] as const
const kinds = (['cap', 'swap'] as const).map((value) => ({ value, label: t(`ds.hedge.${value}`) }))

/** Rate protection on offer for what floats. */
export function HedgesSection({ form }: Props) {
  const { hedges, hedgeChoice } = form.draft
  const change = (next: readonly HedgeDraft[]) => form.change({ hedges: next })
  return (
    <Section title={t('ds.hedges')}>
      {hedges.length === 0 ? (
        <p className={shared['hint']}>{t('ds.hedgesEmpty')}</p>
      ) : (
        <FieldTable
          label={t('ds.hedges')}
          columns={columns.map((column) =>
            column.field === 'hedges.fixedRate'
              ? Object.assign({}, column, { title: t('ds.hedgeRate') })
              : column,
          )}
        >
          <tbody>
            {hedges.map((hedge, at) => (
              <HedgeRow
                key={hedge.rowId}
                hedge={hedge}
                at={at}
                messages={form.messages}
                onChange={(next) => change(hedges.with(at, next))}
                onRemove={() => change(hedges.toSpliced(at, 1))}
              />
            ))}
          </tbody>
        </FieldTable>
      )}
      <div className={styles['tools']}>
        <AddButton
          label={t('ds.addHedge')}
          onAdd={() => change([...hedges, emptyHedge(crypto.randomUUID())])}
        />
        {hedges.length > 0 && (
          <>
            <FieldLabel label={labelOfField('hedgeChoice')} help={helpOfField('hedgeChoice')} />
            <SegmentedControl
              size="xs"
              aria-label={labelOfField('hedgeChoice')}
              data={choices.map((value) => ({ value, label: t(`ds.hedgeChoice.${value}`) }))}
              value={hedgeChoice}
              onChange={(value) => form.change({ hedgeChoice: value === 'one' ? 'one' : 'mix' })}
            />
          </>
        )}
      </div>
    </Section>
  )
}

type RowProps = {
  readonly hedge: HedgeDraft
  readonly at: number
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (hedge: HedgeDraft) => void
  readonly onRemove: () => void
}

function HedgeRow({ hedge, at, messages, onChange, onRemove }: RowProps) {
  const name = hedge.id === '' ? t('ds.hedgeNumber', { number: at + 1 }) : hedge.id
  const set = (fields: Partial<HedgeDraft>) => onChange({ ...hedge, ...fields })
  const rateField = hedge.kind === 'cap' ? 'strike' : 'fixedRate'
  const common = { messages, rowName: name }
  return (
    <tr>
      <td>
        <RowName
          field="hedges.id"
          at={at}
          value={hedge.id}
          problem={messages.get(`/hedges/${at}/id`)}
          onChange={(id) => set({ id })}
        />
      </td>
      <td>
        <RowChoice
          field="hedges.kind"
          rowName={name}
          options={kinds}
          value={hedge.kind}
          onChange={(kind) => set({ kind })}
        />
      </td>
      <td>
        <StackField
          {...common}
          field={`hedges.${rateField}`}
          path={`/hedges/${at}/${rateField}`}
          value={hedge.rate}
          onChange={(rate) => set({ rate })}
          placeholder=""
        />
      </td>
      <td>
        <StackField
          {...common}
          field="hedges.premium"
          path={`/hedges/${at}/premium`}
          value={hedge.premium}
          onChange={(premium) => set({ premium })}
          placeholder="0%"
        />
      </td>
      <td>
        <StackField
          {...common}
          field="hedges.maxNotional"
          path={`/hedges/${at}/maxNotional`}
          value={hedge.maxNotional}
          onChange={(maxNotional) => set({ maxNotional })}
        />
      </td>
      <td>
        <RemoveButton name={name} onRemove={onRemove} />
      </td>
    </tr>
  )
}
