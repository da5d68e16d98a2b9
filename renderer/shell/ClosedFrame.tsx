import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FirstRun } from '../files/FirstRun.tsx'
import styles from './frame.module.css'

/** Pages that need no data file. */
const pagesWithoutFile = new Set(['/settings', '/about'])

/** What is shown while no data file is open. */
export function ClosedFrame() {
  const { pathname } = useLocation()
  const { data } = useQuery(queries.files.state.queryOptions())
  if (data?.status !== 'closed') return null
  if (!pagesWithoutFile.has(pathname)) return <FirstRun state={data} />
  return (
    <main className={styles['alone']}>
      <Anchor component={Link} to="/" size="sm">
        {t('shell.backToStart')}
      </Anchor>
      <Outlet />
    </main>
  )
}
