import type { RowChange } from '#shared/audit'
import { isMessageKey, t } from '../app/messages/t.ts'
import { EntityLink } from '../entities/EntityLink.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './history.module.css'
import { nameOfField, writeField } from './write-field.ts'

type Props = {
  readonly rows: readonly RowChange[]
  readonly names: Readonly<Record<string, string>>
  /** The entity whose page this is: it is not named again. */
  readonly ownId?: string
}

/** What a command did, row by row, with the values before and after. */
export function RowChanges({ rows, names, ownId }: Props) {
  return (
    <ul className={styles['rows']}>
      {rows.map((row, index) => (
        // A command may change a row more than once: its place is its only name.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {(row.id !== ownId || row.table !== row.entityTable || row.kind !== 'changed') && (
            <div>
              <span className={styles['soft']}>{wordsOf(row)}</span>{' '}
              <EntityLink table={row.entityTable} place={row} />
            </div>
          )}
          <Fields row={withoutOwn(row, ownId)} names={names} />
        </li>
      ))}
    </ul>
  )
}

/** That a part belongs to the entity whose page this is goes without saying. */
const withoutOwn = (row: RowChange, ownId: string | undefined): RowChange => ({
  ...row,
  fields: row.fields.filter(({ before, after }) => (after ?? before) !== ownId),
})

function wordsOf({ table, kind }: RowChange): string {
  const key = `entity.${table}`
  return t(`history.${kind}`, { what: isMessageKey(key) ? t(key) : table.replaceAll('_', ' ') })
}

function Fields({ row, names }: Pick<Props, 'names'> & { readonly row: RowChange }) {
  const format = useFormat()
  const words = { format, names }
  if (row.fields.length === 0) return null
  return (
    <dl className={styles['fields']}>
      {row.fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{nameOfField(field)}</dt>
          <dd>
            {row.kind !== 'added' && (
              <span className={row.kind === 'changed' ? styles['before'] : undefined}>
                {writeField(field, before, words)}
              </span>
            )}
            {row.kind === 'changed' && <span aria-hidden> → </span>}
            {row.kind !== 'removed' && <span>{writeField(field, after, words)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
