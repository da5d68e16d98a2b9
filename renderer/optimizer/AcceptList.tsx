import type { AcceptPreview } from '#shared/optimizer/optimizations'
import { PlanEntity, type PlanFact } from '#shared/optimizer/plan-changes'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { useFormat, type Formatters } from '../ui/use-format.ts'
import { writeFact } from './write-fact.ts'
import styles from './accept.module.css'

type Props = { readonly preview: AcceptPreview }

/** Everything an accepted plan writes, kind by kind. */
export function AcceptList({ preview }: Props) {
  const format = useFormat()
  const kinds = PlanEntity.options
    .map((entity) => ({ entity, changes: preview.changes.filter((it) => it.entity === entity) }))
    .filter(({ changes }) => changes.length > 0)
  return (
    <div className={styles['list']} data-testid="accept-list">
      <p>{t('plan.intro')}</p>
      {kinds.map(({ entity, changes }) => (
        <section key={entity}>
          <h3>{t(`plan.entity.${entity}`, { count: changes.length })}</h3>
          <LineList lines={changes.map((change, n) => toLine(change, n, format))} empty="" />
        </section>
      ))}
    </div>
  )
}

const toLine = (change: PlanChange, n: number, format: Formatters) => ({
  key: `${change.entityId ?? change.name}:${n}`,
  title: change.name,
  detail: change.facts.map((fact) => writeChange(fact, format)).join(' · '),
  end: t(`plan.action.${change.action}`),
})

/** "Stage: Screening → Offer", or the new figure alone where there was none. */
function writeChange({ name, from, to }: PlanChange['facts'][number], format: Formatters): string {
  const label = t(`plan.fact.${name}`)
  const after = to === null ? t('plan.nothing') : writeExact(to, format)
  const before = from === null ? null : writeExact(from, format)
  const value = before === null || before === after ? after : `${before} → ${after}`
  return t('plan.factOf', { label, value })
}

/** What is written is to the cent; whole amounts need none. */
const writeExact = (fact: PlanFact, format: Formatters): string =>
  fact.kind === 'money' && !Number.isInteger(fact.value)
    ? format.moneyMajor(fact.value, { style: 'exact' })
    : writeFact(fact, format)
