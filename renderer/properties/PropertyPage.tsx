import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { PropertyView } from './PropertyView.tsx'
import { useProperty } from './use-properties.ts'

export function PropertyPage() {
  const { propertyId } = useParams({ from: '/shell/properties/$propertyId' })
  const query = useProperty(propertyId)
  if (codeOf(query.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/properties">
        {t('dashboard.allProperties')}
      </Button>
    )
    return <FailedState error={query.error} action={action} />
  }
  return <QueryView query={query}>{(detail) => <PropertyView detail={detail} />}</QueryView>
}
