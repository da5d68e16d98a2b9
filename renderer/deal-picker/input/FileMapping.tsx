import { Select, Switch } from '@mantine/core'
import { NumberStyle } from '#shared/imports/table-files'
import { t } from '../../app/messages/t.ts'
import type { FileDraft } from '../draft.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { delimiterWord } from './delimiter-word.ts'
import styles from './file.module.css'
import { FileResult } from './FileResult.tsx'

type Props = { readonly file: FileDraft; readonly onChange: (file: FileDraft) => void }

/** What a file is, how its numbers are written and what its columns mean. */
export function FileMapping({ file, onChange }: Props) {
  const { preview } = file
  if (preview === null) return <p className={styles['facts']}>{t('dp.file.fromRun')}</p>
  const facts = {
    rows: preview.rowCount,
    columns: preview.columns.length,
    delimiter: delimiterWord(preview.delimiter),
    encoding: preview.encoding,
  }
  return (
    <>
      <p className={styles['facts']}>
        <span className={styles['fileName']}>{file.name}</span> {t('dp.file.facts', facts)}
      </p>
      <FileResult file={file} />
      <div className={styles['choices']}>
        <Select
          label={t('dp.file.numberStyle')}
          data={NumberStyle.options}
          value={file.numberStyle}
          allowDeselect={false}
          w={160}
          onChange={(value) => {
            const style = NumberStyle.safeParse(value)
            if (style.success) onChange({ ...file, numberStyle: style.data })
          }}
        />
        <Switch
          label={t('dp.file.ratesInPercent')}
          checked={file.ratesInPercent}
          mb={8}
          onChange={(event) => onChange({ ...file, ratesInPercent: event.currentTarget.checked })}
        />
      </div>
      <ColumnTable
        preview={preview}
        mapping={file.mapping}
        onMapping={(mapping) => onChange({ ...file, mapping })}
      />
    </>
  )
}
