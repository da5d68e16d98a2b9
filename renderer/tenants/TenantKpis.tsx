import type { TenantRow } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'

type Props = { readonly tenant: TenantRow }

/** Rent, end of the lease, debt and deposit of a tenant. */
export function TenantKpis({ tenant }: Props) {
  const { rentToday, leaseEnd, arrears, deposit } = tenant
  return (
    <KpiStrip label={t('tenant.figures')}>
      <KpiTile isSmall label={t('lease.rent')} value={<MoneyText minor={rentToday} />} />
      <KpiTile isSmall label={t('tenant.leaseEnd')} value={<DateText date={leaseEnd} />} />
      <KpiTile isSmall label={t('tenant.arrears')} value={<ExactMoney minor={arrears} />} />
      <KpiTile isSmall label={t('deposit.agreed')} value={<MoneyText minor={deposit.agreed} />} />
      <KpiTile isSmall label={t('deposit.held')} value={<MoneyText minor={deposit.held} />} />
    </KpiStrip>
  )
}
