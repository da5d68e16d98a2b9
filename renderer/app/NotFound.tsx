import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import styles from '../shell/frame.module.css'
import { t } from './messages/t.ts'

export function NotFound() {
  return (
    <main className={styles['alone']}>
      <PageHeader title={t('error.notFoundTitle')} />
      <EmptyState
        sentence={t('error.notFound')}
        action={
          <Button component={Link} to="/">
            {t('error.backToStart')}
          </Button>
        }
      />
    </main>
  )
}
