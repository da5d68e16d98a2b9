import { t } from '../app/messages/t.ts'
import { PageTabs } from '../ui/PageTabs.tsx'

const tabs = [
  { to: '/alerts', key: 'alerts.current' },
  { to: '/alerts/history', key: 'alerts.history' },
  { to: '/alerts/rules', key: 'alerts.rules' },
] as const

export const AlertsNav = () => <PageTabs label={t('alerts.pages')} tabs={tabs} />
