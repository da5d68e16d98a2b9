import { Switch } from '@mantine/core'
import type { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { BackupsRow } from '../backups/BackupsRow.tsx'
import { AlertSettings } from './AlertSettings.tsx'
import { JobsSection } from '../scheduled-jobs/JobsSection.tsx'
import { Section } from '../ui/Section.tsx'
import { LookSettings } from './LookSettings.tsx'
import { MailSettingsSection } from '../mail/MailSettingsSection.tsx'
import { BrandingSection } from '../reports/BrandingSection.tsx'
import { OnlineMapSettings } from './OnlineMapSettings.tsx'
import { SettingNumber } from './SettingNumber.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useSaveSettings } from './use-save-settings.ts'

type Props = { readonly settings: Settings }

/** The settings of this machine; each is kept as soon as it is changed. */
export function SettingsForm({ settings }: Props) {
  const save = useSaveSettings()
  return (
    <div style={{ maxWidth: 760 }}>
      <LookSettings settings={settings} onSave={save} />
      <Section title={t('settings.solving')}>
        <SettingNumber
          name="lpTimeLimitSec"
          unit="seconds"
          value={settings.lpTimeLimitSec}
          onSave={(lpTimeLimitSec) => save({ lpTimeLimitSec })}
        />
        <SettingNumber
          name="milpTimeLimitSec"
          unit="seconds"
          value={settings.milpTimeLimitSec}
          onSave={(milpTimeLimitSec) => save({ milpTimeLimitSec })}
        />
        <SettingNumber
          name="runFileDays"
          unit="days"
          value={settings.runFileDays}
          onSave={(runFileDays) => save({ runFileDays })}
        />
      </Section>
      <AlertSettings settings={settings} onSave={save} />
      <OnlineMapSettings settings={settings} onSave={save} />
      <MailSettingsSection />
      <BrandingSection />
      <Section title={t('settings.files')}>
        <SettingRow name={t('settings.openLast')} help={t('settings.openLastHelp')}>
          <Switch
            aria-label={t('settings.openLast')}
            checked={settings.openLastFile}
            onChange={(event) => save({ openLastFile: event.currentTarget.checked })}
          />
        </SettingRow>
        <BackupsRow />
      </Section>
      <JobsSection />
    </div>
  )
}
