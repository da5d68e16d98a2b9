import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Settings, SettingsChange } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { SettingRow } from './SettingRow.tsx'

export type SaveSettings = (changed: Partial<Settings>) => void

type Props = {
  readonly name: 'onlineMapAddress' | 'onlineMapAttribution' | 'quietFrom' | 'quietUntil'
  readonly value: string
  readonly onSave: SaveSettings
}

/** A text of the settings; saved when it is one that the schema takes. */
export function SettingText({ name, value, onSave }: Props) {
  const [typed, setTyped] = useState(value)
  const parsed = SettingsChange.safeParse({ [name]: typed })
  const change = (text: string) => {
    setTyped(text)
    const next = SettingsChange.safeParse({ [name]: text })
    if (next.success) onSave({ [name]: next.data[name] ?? text })
  }
  return (
    <SettingRow name={t(`settings.${name}`)} help={t(`settings.${name}Help`)}>
      <TextInput
        aria-label={t(`settings.${name}`)}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        error={parsed.success ? undefined : parsed.error.issues[0]?.message}
        maxLength={500}
      />
    </SettingRow>
  )
}
