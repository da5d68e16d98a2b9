import { NativeSelect } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import styles from './column-mapping.module.css'
import { firstValues } from './first-values.ts'

export type MappingField<Field extends string> = { readonly value: Field; readonly label: string }

type Props<Field extends string> = {
  readonly columns: readonly string[]
  readonly sampleRows: readonly (readonly string[])[]
  /** What a column may be taken for. */
  readonly fields: readonly MappingField<Field>[]
  readonly mapping: readonly (Field | null)[]
  readonly onMapping: (mapping: (Field | null)[]) => void
}

const heads = ['mapping.column', 'mapping.means', 'mapping.firstRows'] as const

/** The columns of a file, what each is taken for, and its first values. */
export function ColumnMapping<Field extends string>(props: Props<Field>) {
  const { columns, sampleRows, fields, mapping, onMapping } = props
  const options = [{ value: '', label: t('mapping.ignore') }, ...fields]
  const choose = (index: number, value: string) => {
    const chosen = fields.find((field) => field.value === value)?.value ?? null
    onMapping(columns.map((_, at) => (at === index ? chosen : (mapping[at] ?? null))))
  }
  const rows = columns.map((column, index) => ({
    // Two columns may have the same name; a column's place is what it is known by.
    key: `column ${index}`,
    index,
    name: column || t('mapping.unnamed', { number: index + 1 }),
    values: firstValues(sampleRows, index, 4).join(' · '),
  }))
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('mapping.label')}>
      <table className={styles['mapping']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, index, name, values }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={t('mapping.meaningOf', { name })}
                  data={options}
                  value={mapping[index] ?? ''}
                  onChange={(event) => choose(index, event.currentTarget.value)}
                />
              </td>
              <td className={styles['values']} title={values}>
                {values}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
