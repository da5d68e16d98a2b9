import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { fewestCompared } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import { useProperties } from '../properties/use-properties.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { ChooseProperties } from './ChooseProperties.tsx'
import { ComparisonView } from './ComparisonView.tsx'
import { PropertyPicker } from './PropertyPicker.tsx'
import { useComparisonAddress } from './use-comparison.ts'

/** Two to six properties side by side, as the address names them. */
export function ComparisonPage() {
  const query = useProperties()
  const address = useComparisonAddress()
  return (
    <div data-testid="comparison">
      <PageHeader
        title={t('comparison.title')}
        intro={t('comparison.intro')}
        actions={
          <Button component={Link} to="/properties" variant="default">
            {t('dashboard.allProperties')}
          </Button>
        }
      />
      <QueryView query={query}>
        {(all) => {
          const ids = address.propertyIds.filter((id) => all.some((row) => row.id === id))
          const own = { ...address, propertyIds: ids }
          return (
            <>
              <PropertyPicker properties={all} ids={ids} onIds={address.setIds} />
              {ids.length < fewestCompared ? (
                <ChooseProperties properties={all} ids={ids} onIds={address.setIds} />
              ) : (
                <ComparisonView address={own} properties={all} />
              )}
            </>
          )
        }}
      </QueryView>
    </div>
  )
}
