import { Button, ColorInput, FileButton, SegmentedControl, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ReportBranding } from '#shared/reports/report-branding'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SettingRow } from '../settings/SettingRow.tsx'
import { notifyFailed, notifyRefused, notifyUndoable } from '../ui/notify.ts'
import { Section } from '../ui/Section.tsx'
import { readAsDataAddress } from './read-logo.ts'
import styles from './reports.module.css'
import { useBranding } from './use-branding.ts'

/** How the reports of the portfolio look; each is kept as soon as it is changed. */
export function BrandingSection() {
  const { portfolio } = useWorkspace()
  const branding = useBranding(portfolio.id)
  if (branding.data === undefined) return null
  return (
    <Section title={t('branding.title', { portfolio: portfolio.name })}>
      <BrandingFields key={portfolio.id} portfolioId={portfolio.id} branding={branding.data} />
    </Section>
  )
}

type Props = { readonly portfolioId: string; readonly branding: ReportBranding }

function BrandingFields({ portfolioId, branding }: Props) {
  const save = useMutation({
    mutationFn: (next: ReportBranding) => api.reports.setBranding({ portfolioId, branding: next }),
    onSuccess: () => notifyUndoable(t('branding.saved')),
    onError: notifyFailed,
  })
  const change = (changes: Partial<ReportBranding>) => {
    const parsed = ReportBranding.safeParse({ ...branding, ...changes })
    if (!parsed.success) notifyRefused(parsed.error.issues[0]?.message ?? '')
    else if (JSON.stringify(parsed.data) !== JSON.stringify(branding)) save.mutate(parsed.data)
  }
  return (
    <>
      <LogoRow logo={branding.logo} onChange={(logo) => change({ logo })} />
      <AccentRow key={branding.accent} branding={branding} onChange={change} />
      <ContactRow key={branding.contact} branding={branding} onChange={change} />
      <SettingRow name={t('branding.paper')} help={t('branding.paperHelp')}>
        <SegmentedControl
          aria-label={t('branding.paper')}
          value={branding.paper}
          onChange={(paper) => change({ paper: ReportBranding.shape.paper.parse(paper) })}
          data={ReportBranding.shape.paper.options.map((value) => ({
            value,
            label: t(`branding.paper.${value}`),
          }))}
        />
      </SettingRow>
    </>
  )
}

type LogoProps = {
  readonly logo: string | null
  readonly onChange: (logo: string | null) => void
}

const LogoRow = ({ logo, onChange }: LogoProps) => (
  <SettingRow name={t('branding.logo')} help={t('branding.logoHelp')}>
    <div className={styles['logo']}>
      {logo !== null && <img src={logo} alt={t('branding.logo')} />}
      <FileButton
        accept="image/png,image/jpeg"
        onChange={(file) => {
          if (file !== null) void readAsDataAddress(file).then(onChange, notifyFailed)
        }}
        inputProps={{ 'aria-label': t('branding.chooseLogo') }}
      >
        {(props) => (
          <Button {...props} variant="default">
            {t('branding.chooseLogo')}
          </Button>
        )}
      </FileButton>
      {logo !== null && (
        <Button variant="subtle" onClick={() => onChange(null)}>
          {t('branding.noLogo')}
        </Button>
      )}
    </div>
  </SettingRow>
)

type RowProps = {
  readonly branding: ReportBranding
  readonly onChange: (changes: Partial<ReportBranding>) => void
}

function AccentRow({ branding: { accent }, onChange }: RowProps) {
  const [typed, setTyped] = useState(accent)
  const refused = ReportBranding.shape.accent.safeParse(typed).error?.issues[0]?.message
  return (
    <SettingRow name={t('branding.accent')} help={t('branding.accentHelp')}>
      <ColorInput
        aria-label={t('branding.accent')}
        withEyeDropper={false}
        value={typed}
        onChange={setTyped}
        onBlur={() => refused === undefined && onChange({ accent: typed })}
        error={refused}
        popoverProps={{ withinPortal: true }}
      />
    </SettingRow>
  )
}

function ContactRow({ branding: { contact }, onChange }: RowProps) {
  const [typed, setTyped] = useState(contact)
  return (
    <SettingRow name={t('branding.contact')} help={t('branding.contactHelp')}>
      <Textarea
        aria-label={t('branding.contact')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={400}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => onChange({ contact: typed })}
      />
    </SettingRow>
  )
}
