import { t } from '../../app/messages/t.ts'
import { AddProjectButton } from '../../projects/AddProjectButton.tsx'
import { TaskSection } from '../../tasks/TaskSection.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { Section } from '../../ui/Section.tsx'
import { ProjectList } from '../ProjectList.tsx'
import { useProperty } from '../use-properties.ts'
import styles from './page.module.css'
import { usePropertyId } from './use-property-page.ts'

/** What is to be done at the property, and which works are planned. */
export function WorkTab() {
  const propertyId = usePropertyId()
  const query = useProperty(propertyId)
  return (
    <div className={styles['halves']}>
      <TaskSection subject={{ propertyId }} />
      <Section
        title={t('property.projects')}
        note={<AddProjectButton propertyId={propertyId} isInSection />}
      >
        <QueryView query={query}>{({ projects }) => <ProjectList projects={projects} />}</QueryView>
      </Section>
    </div>
  )
}
