import type { About } from '#shared/about'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Section.tsx'

type Props = { readonly about: About }

/** Versions, licence, disclaimer, and whose data and work is inside. */
export function AboutView({ about }: Props) {
  return (
    <div style={{ maxWidth: 680 }} data-testid="about">
      <Section title={t('about.disclaimerTitle')}>
        <p>{t('about.disclaimer')}</p>
      </Section>
      <Section title={t('about.versions')}>
        <FactList
          facts={[
            ['Freehold', about.version],
            ['Electron', about.electron],
            ['Chromium', about.chromium],
            ['Node', about.node],
            ['SQLite', about.sqlite],
            ['HiGHS', about.highs],
          ]}
        />
      </Section>
      <Section title={t('about.licence')}>
        <p>{t('about.licenceText')}</p>
      </Section>
      <Section title={t('about.attributions')}>
        <ul style={{ paddingLeft: 18 }}>
          {about.attributions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
