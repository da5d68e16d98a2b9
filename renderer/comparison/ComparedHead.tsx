import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { PropertyRow } from '#shared/properties'
import type { ComparedProperty } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import { putFirst, swapId } from './compared-ids.ts'
import styles from './comparison.module.css'
import type { ComparisonAddress } from './use-comparison.ts'

type Props = {
  readonly property: ComparedProperty
  readonly address: ComparisonAddress
  readonly others: readonly PropertyRow[]
}

/** The head of a property's column: its page, and what can stand in its place. */
export function ComparedHead({ property: { id, name, type, city }, address, others }: Props) {
  const { propertyIds, setIds } = address
  return (
    <th scope="col">
      <span className={styles['head']}>
        <Link
          to="/properties/$propertyId"
          params={{ propertyId: id }}
          title={name}
          className={styles['name']}
        >
          {name}
        </Link>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon size={20} aria-label={t('comparison.change', { name })}>
              <IconDots size={14} stroke={1.8} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              disabled={propertyIds[0] === id}
              onClick={() => setIds(putFirst(propertyIds, id))}
            >
              {t('comparison.first')}
            </Menu.Item>
            <Menu.Item onClick={() => setIds(propertyIds.filter((own) => own !== id))}>
              {t('comparison.remove')}
            </Menu.Item>
            {others.length > 0 && <Menu.Label>{t('comparison.swap')}</Menu.Label>}
            {others.map((other) => (
              <Menu.Item key={other.id} onClick={() => setIds(swapId(propertyIds, id, other.id))}>
                {other.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </span>
      <span className={styles['place']}>
        {[t(`type.${type}`), city].filter(Boolean).join(', ')}
      </span>
    </th>
  )
}
