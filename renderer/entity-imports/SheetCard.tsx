import { Checkbox } from '@mantine/core'
import {
  fieldsByKind,
  type ImportField,
  mappingProblems,
  type SheetKind,
} from '#shared/imports/entity-import-fields'
import type { SheetReading } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { ColumnMapping } from '../ui/ColumnMapping.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { SheetChoice } from './entity-import-state.ts'
import styles from './entity-imports.module.css'
import { SheetChoices } from './SheetChoices.tsx'

type Props = {
  readonly choice: SheetChoice
  readonly onChoice: (fields: Partial<SheetChoice>) => void
  readonly onReread: (wish: Pick<SheetReading, 'kind' | 'headerLine'>) => void
}

/** One sheet of the file: whether it comes in, as what, and what its columns are. */
export function SheetCard({ choice, onChoice, onReread }: Props) {
  const { sheet, reading, isIncluded } = choice
  return (
    <Section
      title={sheet.name}
      note={
        <>
          {t('entityImport.rows', { count: sheet.rowCount })}{' '}
          {sheet.isKnown && <StatusBadge tone="accent">{t('entityImport.known')}</StatusBadge>}
        </>
      }
    >
      <Checkbox
        className={styles['include'] ?? ''}
        label={t('entityImport.include')}
        aria-label={t('entityImport.includeSheet', { name: sheet.name })}
        checked={isIncluded}
        onChange={(event) => onChoice({ isIncluded: event.currentTarget.checked })}
      />
      {isIncluded && (
        <>
          <SheetChoices choice={choice} onChoice={onChoice} onReread={onReread} />
          <Problems reading={reading} />
          <ColumnMapping
            columns={sheet.columns}
            sampleRows={sheet.sampleRows}
            fields={optionsOf(reading.kind)}
            mapping={reading.fields}
            onMapping={(fields) => onChoice({ reading: { ...reading, fields } })}
          />
        </>
      )}
    </Section>
  )
}

const labelOf = (field: ImportField): string => t(`entityImport.field.${field}`)

const optionsOf = (kind: SheetKind) =>
  fieldsByKind[kind].map((value) => ({ value, label: labelOf(value) }))

/** What no column is chosen for although it is needed, and what more than one is chosen for. */
function Problems({ reading: { kind, fields } }: { readonly reading: SheetReading }) {
  const { missing, repeated } = mappingProblems(kind, fields)
  if (missing.length + repeated.length === 0) return null
  const or = ` ${t('entityImport.or')} `
  return (
    <ul className={styles['problems']}>
      {missing.map((anyOf) => (
        <li key={anyOf.join()}>
          {t('entityImport.missing', { field: anyOf.map(labelOf).join(or) })}
        </li>
      ))}
      {repeated.map(
        (field) =>
          field !== null && (
            <li key={field}>{t('entityImport.repeated', { field: labelOf(field) })}</li>
          ),
      )}
    </ul>
  )
}
