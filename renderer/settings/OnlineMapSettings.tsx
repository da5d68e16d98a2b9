import { Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Settings, SettingsChange } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SettingRow } from './SettingRow.tsx'

type Save = (changed: Partial<Settings>) => void
type Props = { readonly settings: Settings; readonly onSave: Save }

/** The one thing that may ask a server, and only when it is switched on here. */
export function OnlineMapSettings({ settings, onSave }: Props) {
  return (
    <Section title={t('settings.map')}>
      <SettingRow name={t('settings.onlineMap')} help={t('settings.onlineMapHelp')}>
        <Switch
          aria-label={t('settings.onlineMap')}
          checked={settings.onlineMap}
          onChange={(event) => onSave({ onlineMap: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingText name="onlineMapAddress" value={settings.onlineMapAddress} onSave={onSave} />
      <SettingText
        name="onlineMapAttribution"
        value={settings.onlineMapAttribution}
        onSave={onSave}
      />
    </Section>
  )
}

type TextProps = {
  readonly name: 'onlineMapAddress' | 'onlineMapAttribution'
  readonly value: string
  readonly onSave: Save
}

/** A text of the settings; saved when it is one that the schema takes. */
function SettingText({ name, value, onSave }: TextProps) {
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
