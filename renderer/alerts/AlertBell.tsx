import { ActionIcon, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import styles from './alerts.module.css'
import { OpenCount } from './OpenCount.tsx'
import { ShortAlert } from './ShortAlert.tsx'
import { useOpenAlerts } from './use-alerts.ts'

const shownCount = 6

/** The gravest alerts, one click away on every page. */
export function AlertBell() {
  const open = useOpenAlerts()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <span className={styles['bell']}>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={420} trapFocus>
        <Popover.Target>
          <ActionIcon
            size={32}
            aria-label={t('alerts.bell', { count: open.length })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconBell size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('alerts.gravest')}>
          {open.length === 0 && <p className={styles['about']}>{t('alerts.none')}</p>}
          {open.slice(0, shownCount).map((alert) => (
            <ShortAlert key={alert.id} alert={alert} onOpen={close} />
          ))}
          <Link to="/alerts" className={styles['all']} onClick={close}>
            {t('alerts.openAll')}
          </Link>
        </Popover.Dropdown>
      </Popover>
      <OpenCount place="onBell" />
    </span>
  )
}
