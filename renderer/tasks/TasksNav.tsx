import { t } from '../app/messages/t.ts'
import { PageTabs } from '../ui/PageTabs.tsx'

const tabs = [
  { to: '/tasks', key: 'tasks.title' },
  { to: '/tasks/vendors', key: 'vendors.title' },
] as const

/** The tasks, and who does them. */
export const TasksNav = () => <PageTabs label={t('tasks.pages')} tabs={tabs} />
