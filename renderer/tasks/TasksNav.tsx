import { t } from '../app/messages/t.ts'
import { PageLinks } from '../ui/PageLinks.tsx'

const pages = [
  { to: '/tasks', title: t('tasks.title') },
  { to: '/tasks/vendors', title: t('vendors.title') },
] as const

/** The tasks, and who does them. */
export const TasksNav = () => <PageLinks label={t('tasks.pages')} pages={pages} />
