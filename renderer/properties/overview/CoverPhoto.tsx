import { IconBuildingCommunity } from '@tabler/icons-react'
import type { Property } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import styles from './overview.module.css'

type Props = { readonly property: Property }

/** Where the property's photo stands; its type while there is none. */
export function CoverPhoto({ property }: Props) {
  return (
    <div className={styles['cover']}>
      <IconBuildingCommunity size={44} stroke={1} aria-hidden />
      <span>{t(`type.${property.type}`)}</span>
    </div>
  )
}
