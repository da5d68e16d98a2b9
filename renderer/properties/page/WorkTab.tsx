import { t } from '../../app/messages/t.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { Section } from '../../ui/Section.tsx'
import { ProjectList } from '../ProjectList.tsx'
import { TaskList } from '../TaskList.tsx'
import { useProperty } from '../use-properties.ts'
import styles from './page.module.css'
import { usePropertyId } from './use-property-page.ts'

/** What is to be done at the property, and which works are planned. */
export function WorkTab() {
  const query = useProperty(usePropertyId())
  return (
    <QueryView query={query}>
      {({ tasks, projects }) => (
        <div className={styles['halves']}>
          <Section title={t('property.tasks')}>
            <TaskList tasks={tasks} />
          </Section>
          <Section title={t('property.projects')}>
            <ProjectList projects={projects} />
          </Section>
        </div>
      )}
    </QueryView>
  )
}
