import { MultiSelect } from '@mantine/core'
import type { PropertyRow } from '#shared/properties'
import { mostCompared } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import styles from './comparison.module.css'

type Props = {
  readonly properties: readonly PropertyRow[]
  readonly ids: readonly string[]
  readonly onIds: (ids: readonly string[]) => void
}

/** Adds and removes what is compared. */
export function PropertyPicker({ properties, ids, onIds }: Props) {
  return (
    <MultiSelect
      className={styles['picker'] ?? ''}
      label={t('comparison.pick')}
      placeholder={ids.length < mostCompared ? t('comparison.pickPlaceholder') : ''}
      data={properties.map(({ id, name, city }) => ({
        value: id,
        label: city === '' ? name : `${name}, ${city}`,
      }))}
      value={[...ids]}
      onChange={onIds}
      maxValues={mostCompared}
      searchable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': t('common.close') }}
    />
  )
}
