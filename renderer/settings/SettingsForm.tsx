import { SegmentedControl, Select, Switch } from '@mantine/core'
import { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { JobsSection } from '../scheduled-jobs/JobsSection.tsx'
import { Section } from '../ui/Section.tsx'
import { locales } from './locales.ts'
import { MailSettingsSection } from '../mail/MailSettingsSection.tsx'
import { BrandingSection } from '../reports/BrandingSection.tsx'
import { OnlineMapSettings } from './OnlineMapSettings.tsx'
import { SettingNumber } from './SettingNumber.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useSaveSettings } from './use-save-settings.ts'

type Props = { readonly settings: Settings }

const schemes = ['light', 'dark', 'auto'] as const

/** The settings of this machine; each is kept as soon as it is changed. */
export function SettingsForm({ settings }: Props) {
  const save = useSaveSettings()
  return (
    <div style={{ maxWidth: 760 }}>
      <Section title={t('settings.looks')}>
        <SettingRow name={t('settings.scheme')} help={t('settings.schemeHelp')}>
          <SegmentedControl
            aria-label={t('settings.scheme')}
            value={settings.colorScheme}
            onChange={(value) => save({ colorScheme: Settings.shape.colorScheme.parse(value) })}
            data={schemes.map((value) => ({ value, label: t(`settings.${value}`) }))}
          />
        </SettingRow>
        <SettingRow name={t('settings.locale')} help={t('settings.localeHelp')}>
          <Select
            aria-label={t('settings.locale')}
            data={locales()}
            value={settings.locale ?? 'system'}
            onChange={(value) => save({ locale: value === 'system' ? null : value })}
            allowDeselect={false}
            searchable
          />
        </SettingRow>
      </Section>
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
      </Section>
      <JobsSection />
    </div>
  )
}
