import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useProperties } from '../properties/use-properties.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AddLoanButton } from './AddLoanButton.tsx'

/** A loan is on a property: without one, that comes first. */
export function LoansEmpty() {
  const properties = useProperties()
  const hasProperty = (properties.data?.length ?? 0) > 0
  return (
    <EmptyState
      sentence={t('loans.empty')}
      action={
        hasProperty ? (
          <AddLoanButton />
        ) : (
          <Button component={Link} to="/properties" variant="default">
            {t('loans.toProperties')}
          </Button>
        )
      }
    />
  )
}
