import { NativeSelect } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import type { Candidate, Choice, Wish } from '../draft.ts'

type Props = {
  readonly deal: Candidate
  readonly onChoice: (id: string, choice: Choice) => void
}

const picks: readonly Wish[] = ['consider', 'must', 'exclude']
const options = picks.map((value) => ({ value, label: t(`dp.pick.${value}`) }))
const compact = { input: { height: 28, minHeight: 28, fontSize: 13 } }

/** Whether a deal is weighed, bought in any case or left out. */
export function ChoiceSelect({ deal, onChoice }: Props) {
  return (
    <NativeSelect
      aria-label={t('dp.deal.choiceOf', { name: deal.name })}
      size="xs"
      data={options}
      value={deal.choice.pick}
      onChange={(event) => {
        const pick = picks.find((known) => known === event.currentTarget.value)
        if (pick !== undefined) onChoice(deal.id, { ...deal.choice, pick })
      }}
      styles={compact}
    />
  )
}
