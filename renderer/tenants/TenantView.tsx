import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { LeaseListRow } from '#shared/leases'
import type { TenantDetail, TenantRow } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { TaskSection } from '../tasks/TaskSection.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Figure } from '../ui/Figure.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { DepositSection } from './DepositSection.tsx'
import { PaymentTable } from './PaymentTable.tsx'
import { TenantActions } from './TenantActions.tsx'
import styles from '../ui/page-columns.module.css'
import { TenantKpis } from './TenantKpis.tsx'
import { TenantLeases } from './TenantLeases.tsx'

type Props = { readonly detail: TenantDetail; readonly leases: readonly LeaseListRow[] }

/** One tenant: leases, what was paid, the deposit, and how to reach them. */
export function TenantView({ detail, leases }: Props) {
  const { tenant } = detail
  const own = leases.filter(({ tenantId }) => tenantId === tenant.id)
  return (
    <div data-testid="tenant">
      <PageHeader
        title={tenant.name}
        intro={placeOf(tenant)}
        actions={
          <>
            <Anchor component={Link} to="/tenants" size="sm" mr="xs">
              {t('tenants.all.link')}
            </Anchor>
            <TenantActions tenant={tenant} />
          </>
        }
      />
      <TenantKpis tenant={tenant} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <TenantLeases leases={own} all={leases} />
          <Section title={t('tenant.payments')}>
            <PaymentTable payments={detail.payments} />
          </Section>
        </div>
        <div>
          <DepositSection detail={detail} leases={own} />
          <Section title={t('tenant.contact')}>
            <FactList facts={contactOf(tenant)} />
          </Section>
          <NotesSection key={tenant.id} table="tenants" id={tenant.id} notes={tenant.notes} />
          <TaskSection subject={{ tenantId: tenant.id }} />
          <DocumentSection subject={{ tenantId: tenant.id }} />
          <HistorySection table="tenants" id={tenant.id} />
        </div>
      </div>
    </div>
  )
}

const placeOf = (tenant: TenantRow) =>
  tenant.archivedAt !== null ? (
    <StatusBadge>{t('tenant.archived')}</StatusBadge>
  ) : tenant.propertyName === '' ? (
    t('tenant.noLease')
  ) : (
    `${tenant.propertyName}, ${tenant.unitLabel}`
  )

const contactOf = ({ email, phone, sector }: TenantRow) =>
  [
    [t('tenant.email'), <Figure key="email" text={email} reason={t('tenant.notKnown')} />],
    [t('tenant.phone'), <Figure key="phone" text={phone} reason={t('tenant.notKnown')} />],
    [t('tenant.sector'), <Figure key="sector" text={sector} reason={t('tenant.notKnown')} />],
  ] as const
