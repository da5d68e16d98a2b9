import { Anchor, Button } from '@mantine/core'
import { Link, Outlet } from '@tanstack/react-router'
import type { PropertyHead } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { addressOf } from './address.ts'
import { ArchivedBanner } from './ArchivedBanner.tsx'
import { Neighbours } from './page/Neighbours.tsx'
import { PropertyTabs } from './page/PropertyTabs.tsx'
import { usePropertyHead, usePropertyId } from './page/use-property-page.ts'
import { PropertyActions } from './PropertyActions.tsx'

/** One property: its name and place above, and one of its tabs. */
export function PropertyPage() {
  const propertyId = usePropertyId()
  const query = usePropertyHead(propertyId)
  if (codeOf(query.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/properties">
        {t('dashboard.allProperties')}
      </Button>
    )
    return <FailedState error={query.error} action={action} />
  }
  return <QueryView query={query}>{(head) => <PropertyFrame head={head} />}</QueryView>
}

function PropertyFrame({ head }: { readonly head: PropertyHead }) {
  const { property } = head
  return (
    <div data-testid="property">
      <PageHeader
        title={property.name}
        intro={`${t(`type.${property.type}`)} · ${addressOf(property)}`}
        actions={
          <>
            <Anchor component={Link} to="/properties" size="sm" mr="xs">
              {t('dashboard.allProperties')}
            </Anchor>
            <Neighbours head={head} />
            <PropertyActions property={property} />
          </>
        }
      />
      <ArchivedBanner property={property} />
      <PropertyTabs propertyId={property.id} />
      <Outlet key={property.id} />
    </div>
  )
}
