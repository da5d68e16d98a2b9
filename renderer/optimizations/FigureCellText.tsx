import { t } from '../app/messages/t.ts'
import { Figure } from '../ui/Figure.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './compare.module.css'
import type { FigureCell, FigureRow } from './diff-figures.ts'
import { writeChange, writeFigure } from './write-figure.ts'

type Props = { readonly cell: FigureCell; readonly kind: FigureRow['kind'] }

/** A run's figure, and beside it the change against the first run. */
export function FigureCellText({ cell, kind }: Props) {
  const format = useFormat()
  if (cell.value === null) return <Figure text={null} reason={t('compare.noPlan')} />
  return (
    <>
      {cell.change !== null && (
        <span className={styles['change']}>{writeChange(cell.change, kind, format)}</span>
      )}
      <Figure text={writeFigure(cell.value, kind, format)} />
    </>
  )
}
