import { t } from '../../app/messages/t.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { Section } from '../../ui/Section.tsx'
import { DocumentList } from '../DocumentList.tsx'
import { useProperty } from '../use-properties.ts'
import { usePropertyId } from './use-property-page.ts'

/** Papers kept with the property. */
export function DocumentsTab() {
  const query = useProperty(usePropertyId())
  return (
    <QueryView query={query}>
      {({ documents }) => (
        <Section title={t('property.documents')}>
          <DocumentList documents={documents} />
        </Section>
      )}
    </QueryView>
  )
}
