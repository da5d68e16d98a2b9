import { SegmentedControl } from '@mantine/core'
import { mailPresets, presetOf } from '#shared/mail/mail-presets'
import { t } from '../app/messages/t.ts'
import type { Form } from '../ui/form/use-form.ts'
import type { MailDraft } from './mail-draft.ts'

type Props = { readonly form: Form<MailDraft> }

const keys = [...mailPresets.map(({ key }) => key), 'own'] as const

/** Fills in the server of a provider; "another" leaves it to be typed. */
export function PresetSelect({ form }: Props) {
  const choose = (key: string) => {
    const preset = mailPresets.find((known) => known.key === key)
    form.set('host', preset?.server.host ?? '')
    if (preset === undefined) return
    form.set('port', String(preset.server.port))
    form.set('security', preset.server.security)
  }
  return (
    <SegmentedControl
      aria-label={t('mail.preset')}
      value={presetOf(form.draft.host)}
      onChange={choose}
      data={keys.map((value) => ({ value, label: t(`mail.preset.${value}`) }))}
    />
  )
}
