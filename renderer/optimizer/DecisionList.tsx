import type { PlanFact } from '#shared/optimizer/plan-changes'
import { t } from '../app/messages/t.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { areSameFacts, type DecisionChange } from './diff-decisions.ts'
import styles from './run.module.css'
import { writeFact } from './write-fact.ts'

type Props = {
  readonly title: string
  /** Stands before each line, so that the direction is not told by place alone. */
  readonly sign: '+' | '−' | '±'
  readonly changes: readonly DecisionChange[]
}

const mostShown = 8

/** Decisions that move in one direction, with their figures. */
export function DecisionList({ title, sign, changes }: Props) {
  const format = useFormat()
  if (changes.length === 0) return null
  const hidden = changes.length - mostShown
  return (
    <div className={styles['stakes']}>
      <h3>{title}</h3>
      <ul>
        {changes.slice(0, mostShown).map((change) => (
          <li key={change.id}>
            <span aria-hidden>{sign}</span>
            <span className={styles['stakeName']} title={change.name}>
              {change.name}
            </span>
            <span className={styles['stakeMoney']}>{writeChief(change, sign, format)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles['answerState']}>{t('run.more', { count: hidden })}</p>}
    </div>
  )
}

/** The chief fact, or of a change the first that is not as it was. */
function writeChief({ from, to }: DecisionChange, sign: Props['sign'], format: Formatters): string {
  if (sign !== '±') return write(sign === '+' ? to[0] : from[0], format)
  const index = to.findIndex((fact, n) => !areSameFacts([fact], from.slice(n, n + 1)))
  return t('run.changesTo', { from: write(from[index], format), to: write(to[index], format) })
}

const write = (fact: PlanFact | undefined, format: Formatters) =>
  fact === undefined ? t('plan.nothing') : writeFact(fact, format)
