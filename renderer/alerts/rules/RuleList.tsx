import { useState } from 'react'
import {
  type AlertRule,
  portfolioRules,
  type RuleName,
  ruleNames,
  settingsFrom,
} from '#shared/alerts/alert-rules'
import type { Covenants } from '#shared/loans/covenants'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { RuleDialog } from './RuleDialog.tsx'
import { RuleLine } from './RuleLine.tsx'
import styles from '../../ui/switched-lines.module.css'

type Props = {
  readonly rules: readonly AlertRule[]
  /** What the portfolio's lenders ask for: the limits of the rules unless others are set. */
  readonly covenants: Covenants
  /** Null for the portfolio's own rules. */
  readonly propertyId: string | null
}

/** Every rule with what holds for the portfolio or the property. */
export function RuleList({ rules, covenants, propertyId }: Props) {
  const { portfolio } = useWorkspace()
  const [edited, setEdited] = useState<RuleName | null>(null)
  const settingsOf = settingsFrom(rules, { currency: portfolio.currency, covenants })
  const offered = ruleNames.filter((rule) => propertyId === null || !portfolioRules.has(rule))
  const shown = offered.map((rule): AlertRule => {
    const { isOn, thresholds } = settingsOf(rule, propertyId)
    return { rule, propertyId, isOn, thresholds }
  })
  const isSet = (rule: RuleName) =>
    rules.some((one) => one.rule === rule && one.propertyId === propertyId)
  const rule = shown.find((one) => one.rule === edited)
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((one) => (
          <RuleLine
            key={one.rule}
            rule={one}
            isSetHere={isSet(one.rule)}
            onEdit={() => setEdited(one.rule)}
          />
        ))}
      </ul>
      {rule && <RuleDialog rule={rule} onClose={() => setEdited(null)} />}
    </>
  )
}
