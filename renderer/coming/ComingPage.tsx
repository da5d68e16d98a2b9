import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

const instead = {
  alerts: '/',
} as const

type Props = { readonly page: keyof typeof instead }

/** A page that is still to come, and what already serves. */
export function ComingPage({ page }: Props) {
  return (
    <>
      <PageHeader title={t(`nav.${page}`)} />
      <EmptyState
        sentence={t(`coming.${page}`)}
        action={
          <Button component={Link} to={instead[page]} variant="default">
            {t(`coming.${page}.link`)}
          </Button>
        }
      />
    </>
  )
}
