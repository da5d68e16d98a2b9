import { useMemo } from 'react'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { ProveButton } from '../../optimizer/ProveButton.tsx'
import { type NeededValues, useNeededValues } from '../../optimizer/use-needed-values.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { nameOfTranche } from '../stack-lines.ts'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'debt-stack'> }

type UnusedRow = {
  readonly id: string
  readonly name: string
  readonly asked: number
  readonly needed: number | null
  readonly sentence: string
}

const columnsOf = (values: NeededValues): readonly TableColumn<UnusedRow>[] => [
  { key: 'name', title: t('ds.col.tranche'), value: (row) => row.name },
  { key: 'asked', title: t('ds.col.asked'), kind: 'rate', digits: 2, value: (row) => row.asked },
  {
    key: 'needed',
    title: t('ds.col.needed'),
    help: t('ds.col.neededHelp'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.needed,
  },
  {
    key: 'sentence',
    title: t('ds.col.why'),
    value: (row) => row.sentence,
    render: (row) => <span className={styles['sentence']}>{row.sentence}</span>,
  },
  {
    key: 'proof',
    title: t('ds.col.proof'),
    value: (row) => (values.proved.get(row.id)?.complete === true ? t('run.neededProved') : ''),
    render: (row) => <ProveButton values={values} optionId={row.id} name={row.name} />,
    width: 150,
  },
]

/** Each tranche that was left out, and what would bring it in. */
export function UnusedSection({ run }: Props) {
  const input = inputOfRun(run)
  const { explanation } = run
  const values = useNeededValues(run.id)
  const rows = useMemo(() => {
    const tranches = new Map(input.tranches.map((tranche) => [tranche.id, tranche]))
    return (explanation?.unused ?? []).flatMap(({ trancheId, neededRate, sentence }) => {
      const tranche = tranches.get(trancheId)
      if (!tranche) return []
      const asked = tranche.margin ?? tranche.rate ?? 0
      const answer = values.proved.get(trancheId)
      return [
        {
          id: trancheId,
          name: nameOfTranche(tranche),
          asked,
          needed: answer === undefined ? neededRate : answer.needed,
          sentence: answer?.sentence ?? sentence,
        },
      ]
    })
  }, [input, explanation, values.proved])
  return (
    <Section title={t('ds.unused')} note={t('ds.unusedNote', { count: rows.length })}>
      {rows.length === 0 ? (
        <p>{t('ds.unusedNone')}</p>
      ) : (
        <DataTable
          id="ds-unused"
          label={t('ds.unused')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columnsOf(values)}
          initialSort={{ columnAccessor: 'needed', direction: 'desc' }}
          isPlain="whileFew"
        />
      )}
    </Section>
  )
}
