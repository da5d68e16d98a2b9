import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailRecipient } from '#shared/mail/mail'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { LineList } from '../ui/LineList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { RecipientDialog } from './RecipientDialog.tsx'
import { RecipientMenu } from './RecipientMenu.tsx'

/** Who gets mail of the portfolio, and what of it. */
export function RecipientSection() {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const recipients = useQuery(queries.mail.recipients.queryOptions({ input }))
  const [opened, setOpened] = useState<{ readonly recipient: MailRecipient | null } | null>(null)
  return (
    <Section
      title={t('mail.recipients', { name: portfolio.name })}
      note={
        <SectionButton testId="add-recipient" onClick={() => setOpened({ recipient: null })}>
          {t('mail.addRecipient')}
        </SectionButton>
      }
    >
      <QueryView query={recipients}>
        {(rows) => (
          <LineList
            empty={t('mail.noRecipients')}
            lines={rows.map((recipient) => ({
              key: recipient.id,
              title: recipient.name || recipient.address,
              detail: recipient.name === '' ? undefined : recipient.address,
              end: wordsOf(recipient),
              menu: <RecipientMenu recipient={recipient} onEdit={() => setOpened({ recipient })} />,
            }))}
          />
        )}
      </QueryView>
      {opened && <RecipientDialog recipient={opened.recipient} onClose={() => setOpened(null)} />}
    </Section>
  )
}

const wordsOf = ({ digest, isImmediate }: MailRecipient): string =>
  [t(`mail.digest.${digest}`), isImmediate ? t('mail.immediateShort') : '']
    .filter(Boolean)
    .join(' · ')
