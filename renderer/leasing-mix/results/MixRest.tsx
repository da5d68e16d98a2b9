import { useMemo } from 'react'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { ProveButton } from '../../optimizer/ProveButton.tsx'
import { type NeededValues, useNeededValues } from '../../optimizer/use-needed-values.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { type NotOfferedRow, notOfferedRows } from '../not-offered-rows.ts'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'leasing-mix'> }

const columnsOf = (values: NeededValues): readonly TableColumn<NotOfferedRow>[] => [
  { key: 'unit', title: t('lm.unit'), value: (row) => row.unit },
  { key: 'package', title: t('lm.package'), value: (row) => row.package },
  {
    key: 'rent',
    title: t('lm.col.rentPerArea'),
    help: t('lm.col.rentPerAreaHelp'),
    kind: 'majorMoney',
    value: (row) => row.rent,
  },
  {
    key: 'needed',
    title: t('lm.col.needed'),
    help: t('lm.col.neededHelp'),
    kind: 'majorMoney',
    value: (row) => row.needed,
  },
  {
    key: 'certainty',
    title: t('lm.col.certainty'),
    value: (row) => t(`lm.certainty.${row.certainty}`),
    render: (row) =>
      row.certainty === 'exact' ? (
        t('lm.certainty.exact')
      ) : (
        <ProveButton
          values={values}
          optionId={row.key}
          name={t('lm.offerOf', { unit: row.unit, package: row.package })}
        />
      ),
    width: 150,
  },
  {
    key: 'sentence',
    title: t('lm.col.why'),
    value: (row) => row.sentence,
    render: (row) => <span className={styles['sentence']}>{row.sentence}</span>,
  },
]

/** The packages each unit was not offered on, and the rent that would change that. */
export function MixRest({ run }: Props) {
  const values = useNeededValues(run.id)
  const { proved } = values
  const rows = useMemo(
    () => notOfferedRows(inputOfRun(run), run.explanation, proved),
    [run, proved],
  )
  const count = run.explanation?.notOfferedCount ?? 0
  return (
    <Section title={t('lm.notOffered')} note={t('lm.notOfferedNote', { count })}>
      {rows.length === 0 ? (
        <p>{t('lm.notOfferedNone')}</p>
      ) : (
        <DataTable
          id="lm-not-offered"
          label={t('lm.notOffered')}
          rows={rows}
          rowKey={(row) => row.key}
          columns={columnsOf(values)}
          initialSort={{ columnAccessor: 'unit', direction: 'asc' }}
          pageSize={25}
        />
      )}
    </Section>
  )
}
