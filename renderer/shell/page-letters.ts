import type { MessageKey } from '../app/messages/t.ts'

/** The letter after `g` that leads to each page. */
export const pageByLetter: Readonly<
  Record<string, { readonly to: string; readonly key: MessageKey }>
> = {
  d: { to: '/', key: 'nav.dashboard' },
  p: { to: '/properties', key: 'nav.properties' },
  l: { to: '/leases', key: 'nav.leases' },
  m: { to: '/money', key: 'nav.money' },
  t: { to: '/tasks', key: 'tasks.title' },
  i: { to: '/pipeline', key: 'nav.pipeline' },
  j: { to: '/projects', key: 'nav.projects' },
  s: { to: '/scenarios', key: 'nav.scenarios' },
  o: { to: '/optimize', key: 'nav.optimize' },
  r: { to: '/reports', key: 'nav.reports' },
  a: { to: '/alerts', key: 'nav.alerts' },
  h: { to: '/history', key: 'history.title' },
}
