import { t } from '../app/messages/t.ts'
import { PageLinks } from '../ui/PageLinks.tsx'

const pages = [
  { to: '/alerts', key: 'alerts.current' },
  { to: '/alerts/history', key: 'alerts.history' },
  { to: '/alerts/rules', key: 'alerts.rules' },
] as const

export const AlertsNav = () => (
  <PageLinks
    label={t('alerts.pages')}
    pages={pages.map(({ to, key }) => ({ to, title: t(key) }))}
  />
)
