import { Anchor } from '@mantine/core'
import { addressOf, type Place } from './entity-address.ts'

type Props = { readonly table: string; readonly place: Place; readonly text?: string }

/** The name of an entity, leading to its page where it has one. */
export function EntityLink({ table, place, text = place.name }: Props) {
  const address = addressOf(table, place)
  if (address === null) return <>{text}</>
  return (
    <Anchor href={`#${address}`} size="sm">
      {text}
    </Anchor>
  )
}
