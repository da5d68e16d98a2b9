import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import styles from '../files/banner.module.css'

/** Says on every page, at once, that letters do not leave, in the server's words. */
export function MailBanner() {
  const problem = useQuery(queries.mail.problem.queryOptions())
  if (!problem.data) return null
  const { failed, answer, isPasswordMissing, isServerMissing } = problem.data
  const missing = isServerMissing ? 'server' : isPasswordMissing ? 'password' : null
  if (failed === 0 && missing === null) return null
  return (
    <div className={styles['banner']} role="status" data-testid="mail-banner">
      <span>
        {missing === null
          ? t('mail.failedBanner', { count: failed, answer })
          : t(`mail.${missing}Banner`)}
      </span>
      <Button size="compact-sm" variant="subtle" component={Link} to="/settings/mail">
        {t(missing === null ? 'mail.look' : `mail.enter.${missing}`)}
      </Button>
    </div>
  )
}
