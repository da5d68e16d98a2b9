import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MailProblem } from '#shared/mail/mail'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import styles from '../files/banner.module.css'

/** Says on every page, at once, that letters do not leave, in the server's words. */
export function MailBanner() {
  const problem = useQuery(queries.mail.problem.queryOptions())
  if (!problem.data) return null
  const said = sayProblem(problem.data)
  if (said === null) return null
  return (
    <div className={styles['banner']} role="status" data-testid="mail-banner">
      <span>{said.sentence}</span>
      <Button size="compact-sm" variant="subtle" component={Link} to="/settings/mail">
        {said.step}
      </Button>
    </div>
  )
}

function sayProblem({ failed, answer, waiting, waitsFor }: MailProblem) {
  if (failed > 0)
    return {
      sentence: t('mail.failedBanner', { count: failed, answer }),
      step: t('mail.look'),
    }
  if (waitsFor === null) return null
  return {
    sentence: t(`mail.banner.${waitsFor}`, { count: waiting }),
    step: t(waitsFor === 'server' ? 'settings.mailOff' : 'mail.enterPassword'),
  }
}
