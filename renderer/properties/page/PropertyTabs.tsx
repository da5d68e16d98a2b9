import { Link } from '@tanstack/react-router'
import { t } from '../../app/messages/t.ts'
import { propertyTabs } from './property-tabs.ts'
import styles from './tabs.module.css'

type Props = { readonly propertyId: string }

/** The parts of a property's page, as links: each part has an address of its own. */
export function PropertyTabs({ propertyId }: Props) {
  return (
    <nav className={styles['tabs']} aria-label={t('property.tabs')}>
      {propertyTabs.map(({ to, key }) => (
        <Link
          key={to}
          to={to}
          params={{ propertyId }}
          activeOptions={{ exact: true }}
          className={styles['tab']}
          data-testid={key}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
