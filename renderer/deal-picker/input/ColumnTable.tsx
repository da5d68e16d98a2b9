import { NativeSelect } from '@mantine/core'
import { DealColumn, type DealFilePreview } from '#shared/deal-files'
import { t } from '../../app/messages/t.ts'
import { firstValues } from './file-counts.ts'
import styles from './file.module.css'

type Props = {
  readonly preview: DealFilePreview
  readonly mapping: readonly (DealColumn | null)[]
  readonly onMapping: (mapping: readonly (DealColumn | null)[]) => void
}

const meanings = [
  { value: '', label: t('dp.file.ignore') },
  ...DealColumn.options.map((value) => ({ value, label: t(`dp.column.${value}`) })),
]
const heads = ['dp.file.column', 'dp.file.means', 'dp.file.firstRows'] as const

/** The columns of the file, what each is taken for, and its first values. */
export function ColumnTable({ preview, mapping, onMapping }: Props) {
  const choose = (index: number, value: string) =>
    onMapping(mapping.with(index, DealColumn.safeParse(value).data ?? null))
  const rows = preview.columns.map((name, index) => ({
    index,
    name: name || `${t('dp.file.columnName')} ${index + 1}`,
    values: firstValues(preview.sampleRows, index, 4).join(' · '),
  }))
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('dp.file.mapping')}>
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
          {rows.map(({ index, name, values }) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={t('dp.file.meaningOf', { name })}
                  data={meanings}
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
