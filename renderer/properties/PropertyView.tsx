import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PropertyDetail } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { PhotoSection } from '../documents/PhotoSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { TaskSection } from '../tasks/TaskSection.tsx'
import { MonthsChart } from '../ui/months/MonthsChart.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { addressOf } from './address.ts'
import { ArchivedBanner } from './ArchivedBanner.tsx'
import { ArchivedUnits } from './ArchivedUnits.tsx'
import { CategoryTable } from './CategoryTable.tsx'
import { LoanSection } from './LoanSection.tsx'
import styles from './property.module.css'
import { ProjectList } from './ProjectList.tsx'
import { PropertyActions } from './PropertyActions.tsx'
import { PropertyFacts } from './PropertyFacts.tsx'
import { PropertyKpis } from './PropertyKpis.tsx'
import { TagEditor } from './TagEditor.tsx'
import { UnitSection } from './UnitSection.tsx'
import { ValuationSection } from './ValuationSection.tsx'

type Props = { readonly detail: PropertyDetail }

/** One property: its figures, units, money and papers. */
export function PropertyView({ detail }: Props) {
  const { property } = detail
  const subject = { propertyId: property.id }
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
            <PropertyActions property={property} />
          </>
        }
      />
      <ArchivedBanner property={property} />
      <PropertyKpis figures={detail.figures} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <UnitSection detail={detail} />
          <ArchivedUnits units={detail.archivedUnits} />
          <MonthsChart title={t('property.months')} months={detail.months} height={230} />
          <Section title={t('property.categories')}>
            <CategoryTable categories={detail.categories} />
          </Section>
          <DocumentSection subject={subject} />
          <NotesSection table="properties" id={property.id} notes={property.notes} />
          <HistorySection table="properties" id={property.id} />
        </div>
        <div>
          <PhotoSection subject={subject} />
          <LoanSection detail={detail} />
          <Section title={t('property.facts')}>
            <PropertyFacts property={property} />
            <TagEditor property={property} tags={detail.tags} />
          </Section>
          <ValuationSection propertyId={property.id} valuations={detail.valuations} />
          <TaskSection subject={subject} />
          <Section title={t('property.projects')}>
            <ProjectList projects={detail.projects} />
          </Section>
        </div>
      </div>
    </div>
  )
}
