import { IconChevronRight } from '@tabler/icons-react'
import type { Lineage, LineageNode, LineageTerm } from '#shared/lineage'
import { t } from '../app/messages/t.ts'
import { UnitFigure } from '../ui/UnitFigure.tsx'
import styles from './lineage.module.css'

type Props = { readonly lineage: Lineage; readonly onOpen: (node: LineageNode) => void }

/** The figures of the formula, each with its own way down, and what they make. */
export function LineageTerms({ lineage, onOpen }: Props) {
  const { terms, node } = lineage
  const firstBelow = terms.findIndex(({ part }) => part === 'bottom')
  return (
    <table className={styles['sum']} aria-label={t('lineage.terms')}>
      <tbody>
        {terms.map((term, index) => (
          <TermRow
            key={`${term.part} ${term.node.metric}`}
            term={term}
            isFirst={index === 0}
            isBelow={index === firstBelow}
            onOpen={onOpen}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(`metric.${node.metric}`)}</th>
          <td>
            <UnitFigure value={lineage.value} unit={lineage.unit} money="exact" />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

type TermRowProps = {
  readonly term: LineageTerm
  readonly isFirst: boolean
  /** The first under the line of a ratio. */
  readonly isBelow: boolean
  readonly onOpen: (node: LineageNode) => void
}

function TermRow({ term, isFirst, isBelow, onOpen }: TermRowProps) {
  const name = t(`metric.${term.node.metric}`)
  const sign = isBelow ? '÷' : term.sign === -1 ? '−' : isFirst ? '' : '+'
  return (
    <tr className={isBelow ? styles['below'] : undefined}>
      <th scope="row">
        <button type="button" className={styles['open']} onClick={() => onOpen(term.node)}>
          <span className={styles['sign']}>{sign}</span>
          {name}
          <IconChevronRight size={14} aria-hidden />
        </button>
      </th>
      <td>
        <UnitFigure value={term.value} unit={term.unit} reason={term.reason} money="exact" />
      </td>
    </tr>
  )
}
