import { Switch } from '@mantine/core'
import type { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import { type SaveSettings, SettingText } from './SettingText.tsx'

type Props = { readonly settings: Settings; readonly onSave: SaveSettings }

const switches = ['notifyAlerts', 'staysInTray'] as const

/** When the desktop tells of alerts, and whether Freehold goes on without its window. */
export function AlertSettings({ settings, onSave }: Props) {
  return (
    <Section title={t('settings.alerts')}>
      {switches.map((name) => (
        <SettingRow key={name} name={t(`settings.${name}`)} help={t(`settings.${name}Help`)}>
          <Switch
            aria-label={t(`settings.${name}`)}
            checked={settings[name]}
            onChange={(event) => onSave({ [name]: event.currentTarget.checked })}
          />
        </SettingRow>
      ))}
      <SettingText name="quietFrom" value={settings.quietFrom} onSave={onSave} />
      <SettingText name="quietUntil" value={settings.quietUntil} onSave={onSave} />
    </Section>
  )
}
