import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PropertyDetail } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { MonthsChart } from '../ui/months/MonthsChart.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { addressOf } from './address.ts'
import { CategoryTable } from './CategoryTable.tsx'
import { DocumentList } from './DocumentList.tsx'
import { LoanSection } from '../loans/LoanSection.tsx'
import styles from './property.module.css'
import { ProjectList } from './ProjectList.tsx'
import { PropertyActions } from './PropertyActions.tsx'
import { PropertyFacts } from './PropertyFacts.tsx'
import { PropertyKpis } from './PropertyKpis.tsx'
import { TaskList } from './TaskList.tsx'
import { UnitSection } from './UnitSection.tsx'
import { ValuationSection } from './ValuationSection.tsx'

type Props = { readonly detail: PropertyDetail }

/** One property: its figures, units, money and papers. */
export function PropertyView({ detail }: Props) {
  const { property } = detail
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
      <PropertyKpis figures={detail.figures} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <UnitSection detail={detail} />
          <MonthsChart title={t('property.months')} months={detail.months} height={230} />
          <Section title={t('property.categories')}>
            <CategoryTable categories={detail.categories} />
          </Section>
        </div>
        <div>
          <LoanSection detail={detail} />
          <Section title={t('property.facts')}>
            <PropertyFacts property={property} />
          </Section>
          <ValuationSection propertyId={property.id} valuations={detail.valuations} />
          <Section title={t('property.tasks')}>
            <TaskList tasks={detail.tasks} />
          </Section>
          <Section title={t('property.projects')}>
            <ProjectList projects={detail.projects} />
          </Section>
          <Section title={t('property.documents')}>
            <DocumentList documents={detail.documents} />
          </Section>
        </div>
      </div>
    </div>
  )
}
