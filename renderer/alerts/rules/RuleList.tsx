import { useState } from 'react'
import { type AlertRule, type RuleName, ruleNames, settingsFrom } from '#shared/alerts/alert-rules'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { RuleDialog } from './RuleDialog.tsx'
import { RuleLine } from './RuleLine.tsx'
import styles from './rules.module.css'

type Props = {
  readonly rules: readonly AlertRule[]
  /** Null for the portfolio's own rules. */
  readonly propertyId: string | null
}

/** Every rule with what holds for the portfolio or the property. */
export function RuleList({ rules, propertyId }: Props) {
  const { portfolio } = useWorkspace()
  const [edited, setEdited] = useState<RuleName | null>(null)
  const settingsOf = settingsFrom(rules, portfolio.currency)
  const shown = ruleNames.map((rule): AlertRule => {
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
