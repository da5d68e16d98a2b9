import { Button } from '@mantine/core'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { AddPropertyButton } from '../properties/AddPropertyButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './comparison.module.css'
import { suggestionsOf } from './suggestions.ts'

type Props = {
  readonly properties: readonly PropertyRow[]
  readonly ids: readonly string[]
  readonly onIds: (ids: readonly string[]) => void
}

/** While fewer than two are chosen: what to choose, with choices that make sense. */
export function ChooseProperties({ properties, ids, onIds }: Props) {
  if (properties.length < 2)
    return <EmptyState sentence={t('comparison.needsTwo')} action={<AddPropertyButton />} />
  return (
    <EmptyState
      sentence={t(ids.length === 1 ? 'comparison.oneMore' : 'comparison.choose')}
      action={
        <div className={styles['suggestions']}>
          {suggestionsOf(properties).map((suggestion) => (
            <Button
              key={suggestion.label}
              variant="default"
              size="compact-md"
              onClick={() => onIds(suggestion.ids)}
            >
              {suggestion.label}
            </Button>
          ))}
        </div>
      }
    />
  )
}
