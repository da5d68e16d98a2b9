import { SegmentedControl, Select } from '@mantine/core'
import { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { locales } from './locales.ts'
import { SettingRow } from './SettingRow.tsx'
import type { SaveSettings } from './SettingText.tsx'

type Props = { readonly settings: Settings; readonly onSave: SaveSettings }

const schemes = ['light', 'dark', 'auto'] as const

/** The colours, and how figures are written. */
export function LookSettings({ settings, onSave }: Props) {
  return (
    <Section title={t('settings.looks')}>
      <SettingRow name={t('settings.scheme')} help={t('settings.schemeHelp')}>
        <SegmentedControl
          aria-label={t('settings.scheme')}
          value={settings.colorScheme}
          onChange={(value) => onSave({ colorScheme: Settings.shape.colorScheme.parse(value) })}
          data={schemes.map((value) => ({ value, label: t(`settings.${value}`) }))}
        />
      </SettingRow>
      <SettingRow name={t('settings.locale')} help={t('settings.localeHelp')}>
        <Select
          aria-label={t('settings.locale')}
          data={locales()}
          value={settings.locale ?? 'system'}
          onChange={(value) => onSave({ locale: value === 'system' ? null : value })}
          allowDeselect={false}
          searchable
        />
      </SettingRow>
    </Section>
  )
}
