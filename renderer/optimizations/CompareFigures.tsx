import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { cellsOf } from './cells.ts'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import type { FigureRow } from './diff-figures.ts'
import { FigureCellText } from './FigureCellText.tsx'

type Props = { readonly runs: readonly ComparedRun[]; readonly rows: readonly FigureRow[] }

/** The headline figures, each against the first run. */
export function CompareFigures({ runs, rows }: Props) {
  return (
    <Section title={t('compare.figures')}>
      <CompareTable
        label={t('compare.figures')}
        runs={runs}
        rows={rows.map(({ key, kind, label, cells }) => ({
          key,
          name: label,
          cells: cellsOf(runs, cells, (cell) => <FigureCellText cell={cell} kind={kind} />),
        }))}
      />
    </Section>
  )
}
