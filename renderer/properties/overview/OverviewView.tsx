import type { PropertyOverview } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'
import { NotesSection } from '../../notes/NotesSection.tsx'
import { Section } from '../../ui/Section.tsx'
import { PropertyFacts } from '../PropertyFacts.tsx'
import { TagEditor } from '../TagEditor.tsx'
import { BasisFacts } from './BasisFacts.tsx'
import { CoverPhoto } from './CoverPhoto.tsx'
import { OverviewKpis } from './OverviewKpis.tsx'
import { PlaceOnMap } from './PlaceOnMap.tsx'
import { PropertyUpcoming } from './PropertyUpcoming.tsx'
import { ValuationSection } from './ValuationSection.tsx'
import { ValueChart } from './ValueChart.tsx'
import styles from './overview.module.css'

type Props = { readonly overview: PropertyOverview; readonly tags: readonly string[] }

export function OverviewView({ overview, tags }: Props) {
  const { property, valuations, upcoming } = overview
  return (
    <div data-testid="property-overview">
      <OverviewKpis overview={overview} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <ValueChart overview={overview} />
          <ValuationSection propertyId={property.id} valuations={valuations} />
          <Section title={t('overview.upcoming')}>
            <PropertyUpcoming events={upcoming} propertyName={property.name} />
          </Section>
        </div>
        <aside aria-label={t('property.facts')}>
          <CoverPhoto property={property} />
          <Section title={t('property.facts')} note={<PlaceOnMap property={property} />}>
            <PropertyFacts property={property} />
            <TagEditor property={property} tags={tags} />
          </Section>
          <Section title={t('overview.basis')}>
            <BasisFacts property={property} />
          </Section>
          <NotesSection table="properties" id={property.id} notes={property.notes} />
        </aside>
      </div>
    </div>
  )
}
