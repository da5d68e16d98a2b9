import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { t } from '../app/messages/t.ts'
import { BridgeChart } from './BridgeChart.tsx'
import type { Compared } from './compared-scenarios.ts'
import styles from './scenarios.module.css'

type Props = { readonly base: ProFormaInput; readonly compared: readonly Compared[] }

/** From the base to one of the scenarios. */
export function ComparedBridge({ base, compared }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = compared.find(({ key }) => key === chosen) ?? compared.at(-1)
  if (shown === undefined) return null
  return (
    <>
      <Select
        label={t('scenarios.bridgeTo')}
        data={compared.map(({ key, name }) => ({ value: key, label: name }))}
        value={shown.key}
        onChange={setChosen}
        allowDeselect={false}
        className={styles['subject'] ?? ''}
      />
      <BridgeChart base={base} assumptions={shown.assumptions} name={shown.name} />
    </>
  )
}
