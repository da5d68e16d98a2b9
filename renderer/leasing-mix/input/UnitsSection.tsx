import { Checkbox } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import type { UnitDraft } from '../draft.ts'
import { nameOfUse } from '../name-of-use.ts'
import { HeadCells } from './HeadCells.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { MixField } from './MixField.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

const columns = [
  { field: 'units.area', width: 140 },
  { field: 'units.rentFactor', width: 140 },
  { field: 'units.voidCost', width: 150 },
] as const

/** The units that stand empty or soon will; those ticked are offered. */
export function UnitsSection({ form }: Props) {
  const { units } = form.draft
  const count = units.filter(({ isOffered }) => isOffered).length
  return (
    <Section
      tour="wizard-things"
      title={t('lm.units')}
      note={t('lm.unitsNote', { count, all: units.length })}
    >
      {units.length === 0 ? (
        <EmptyState sentence={t('lm.unitsEmpty')} />
      ) : (
        <div className={styles['scroll']}>
          <table className={shared['table']} aria-label={t('lm.units')}>
            <thead>
              <tr>
                <th scope="col">{t('lm.unit')}</th>
                <th scope="col" style={{ width: 110 }}>
                  {t('lm.use')}
                </th>
                <th scope="col" style={{ width: 220 }}>
                  {t('lm.free')}
                </th>
                <HeadCells columns={columns} />
              </tr>
            </thead>
            <tbody>
              {units.map((unit, at) => (
                <UnitRow
                  key={unit.unitId}
                  unit={unit}
                  at={at}
                  messages={form.messages}
                  onChange={(next) => form.change({ units: units.with(at, next) })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}

type RowProps = {
  readonly unit: UnitDraft
  readonly at: number
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (unit: UnitDraft) => void
}

const numbers = [
  { key: 'area', placeholder: '' },
  { key: 'rentFactor', placeholder: '1 ×' },
  { key: 'voidCost', placeholder: '0' },
] as const

function UnitRow({ unit, at, messages, onChange }: RowProps) {
  return (
    <tr>
      <td>
        <Checkbox
          label={unit.name}
          checked={unit.isOffered}
          onChange={(event) => onChange({ ...unit, isOffered: event.currentTarget.checked })}
        />
      </td>
      <td className={styles['text']}>{nameOfUse(unit.use)}</td>
      <td className={styles['text']}>{freeWords(unit)}</td>
      {numbers.map(({ key, placeholder }) => (
        <td key={key}>
          <MixField
            field={`units.${key}`}
            path={`/units/${at}/${key}`}
            value={unit[key]}
            onChange={(value) => onChange({ ...unit, [key]: value })}
            messages={messages}
            rowName={unit.name}
            placeholder={placeholder}
          />
        </td>
      ))}
    </tr>
  )
}

function freeWords({ waitMonths, tenantName }: UnitDraft): string {
  if (waitMonths === 0) return t('lm.vacant')
  return tenantName === null
    ? t('lm.freeIn', { count: waitMonths })
    : t('lm.freeAfter', { count: waitMonths, tenant: tenantName })
}
