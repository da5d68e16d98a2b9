import { Select } from '@mantine/core'
import { useState } from 'react'
import type { StressPack } from '#shared/scenarios/stress-pack'
import { t } from '../app/messages/t.ts'
import { StressDetails } from './StressDetails.tsx'

type Props = { readonly pack: StressPack }

/** Every stress of one property at a time. */
export function StressAnnex({ pack }: Props) {
  const each = pack.subjects.slice(1)
  const [chosen, setChosen] = useState<string | null>(null)
  const subject = each.find(({ id }) => id === chosen) ?? each[0]
  if (subject === undefined) return null
  return (
    <StressDetails
      pack={pack}
      subject={subject}
      title={subject.name}
      note={
        <Select
          size="xs"
          aria-label={t('stress.shown')}
          data={each.map(({ id, name }) => ({ value: id ?? name, label: name }))}
          value={subject.id}
          onChange={setChosen}
          allowDeselect={false}
          searchable
        />
      }
    />
  )
}
