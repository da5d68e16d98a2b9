import { Table } from '@mantine/core'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { type SheetTable, sheetFacts, termSheet } from '../term-sheet.ts'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'debt-stack'> }

/** The term sheet as it is printed. */
export function TermSheetSection({ run }: Props) {
  const format = useFormat()
  const { plan } = run.result
  if (plan === null) return null
  return (
    <Section title={t('ds.sheet')} note={t('ds.sheetNote')}>
      <div className={styles['sheet']} data-testid="ds-term-sheet">
        <dl className={styles['facts']}>
          {sheetFacts(inputOfRun(run), plan, format).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {termSheet(run, plan, format).map((table) => (
          <SheetPart key={table.key} table={table} />
        ))}
      </div>
    </Section>
  )
}

const SheetPart = ({ table: { title, columns, rows } }: { readonly table: SheetTable }) => (
  <>
    <h3 className={styles['sheetTitle']}>{title}</h3>
    <div className={styles['wide']}>
      <Table aria-label={title} verticalSpacing={4} horizontalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.title} className={classOf(column)} scope="col">
                {column.title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, at) => (
                <Table.Td key={columns[at]?.title ?? at} className={classOf(columns[at])}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  </>
)

const classOf = (column: SheetTable['columns'][number] | undefined) =>
  column?.isFigure === true ? (styles['figure'] ?? '') : ''
