import { Switch } from '@mantine/core'
import type { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import { type SaveSettings, SettingText } from './SettingText.tsx'

type Props = { readonly settings: Settings; readonly onSave: SaveSettings }

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
