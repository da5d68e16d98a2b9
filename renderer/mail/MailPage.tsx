import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { MailServerForm } from './MailServerForm.tsx'
import { MailTest } from './MailTest.tsx'
import { Outbox } from './Outbox.tsx'
import { RecipientSection } from './RecipientSection.tsx'
import styles from './mail.module.css'

/** The owner's mail server, a test of it, and the letters that go through it. */
export function MailPage() {
  const setup = useQuery(queries.mail.setup.queryOptions())
  const outbox = useQuery(queries.mail.outbox.queryOptions())
  return (
    <>
      <PageHeader title={t('mail.title')} intro={t('mail.intro')} />
      <QueryView query={setup}>
        {(known) => (
          <div className={styles['setup']}>
            <Section title={t('mail.server')}>
              <MailServerForm key={known.server?.host ?? ''} setup={known} />
            </Section>
            <Section title={t('mail.test')}>
              <MailTest key={known.server?.senderAddress ?? ''} setup={known} />
            </Section>
          </div>
        )}
      </QueryView>
      <RecipientSection />
      <Section title={t('mail.outbox')}>
        <QueryView query={outbox}>{(letters) => <Outbox letters={letters} />}</QueryView>
      </Section>
    </>
  )
}
