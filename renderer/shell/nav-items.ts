import {
  IconBell,
  IconBuildingCommunity,
  IconBuildingBank,
  IconBulldozer,
  IconChartDots3,
  IconCheckbox,
  IconCoins,
  IconFileText,
  IconGitFork,
  IconKey,
  IconLayoutDashboard,
  IconListDetails,
  IconMap2,
} from '@tabler/icons-react'

/** The main navigation, in the order of an owner's day. */
export const navItems = [
  { to: '/', key: 'nav.dashboard', icon: IconLayoutDashboard },
  { to: '/properties', key: 'nav.properties', icon: IconBuildingCommunity },
  { to: '/map', key: 'nav.map', icon: IconMap2 },
  { to: '/leases', key: 'nav.leases', icon: IconKey },
  { to: '/loans', key: 'nav.loans', icon: IconBuildingBank },
  { to: '/money', key: 'nav.money', icon: IconCoins },
  { to: '/tasks', key: 'tasks.title', icon: IconCheckbox },
  { to: '/pipeline', key: 'nav.pipeline', icon: IconListDetails },
  { to: '/projects', key: 'nav.projects', icon: IconBulldozer },
  { to: '/scenarios', key: 'nav.scenarios', icon: IconGitFork },
  { to: '/optimize', key: 'nav.optimize', icon: IconChartDots3 },
  { to: '/reports', key: 'nav.reports', icon: IconFileText },
  { to: '/alerts', key: 'nav.alerts', icon: IconBell },
] as const
