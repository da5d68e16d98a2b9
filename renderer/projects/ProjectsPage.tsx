import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { usePropertyDetails } from '../properties/use-properties.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { AddProjectButton } from './AddProjectButton.tsx'
import { ProjectsTable } from './ProjectsTable.tsx'

export function ProjectsPage() {
  const { details, isPending, error } = usePropertyDetails()
  const rows = details.flatMap(({ property, projects }) =>
    projects.map((project) => ({ project, property: property.name, propertyId: property.id })),
  )
  return (
    <>
      <PageHeader
        title={t('nav.projects')}
        intro={t('projects.intro')}
        actions={
          <>
            <Button component={Link} to="/optimize/capex-phasing" variant="default">
              {t('cx.plan')}
            </Button>
            {details.length > 0 && rows.length > 0 && <AddProjectButton />}
          </>
        }
      />
      {error !== null && <FailedState error={error} />}
      {error === null && isPending && <LoadingState />}
      {error === null && !isPending && (
        <ProjectsTable rows={rows} hasProperties={details.length > 0} />
      )}
    </>
  )
}
