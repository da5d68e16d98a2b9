import { NativeSelect } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import type { ProjectDraft, Wish } from '../draft.ts'

type Props = { readonly project: ProjectDraft; readonly onChange: (wish: Wish) => void }

const wishes: readonly Wish[] = ['consider', 'must', 'exclude']

/** Whether a project is weighed, done in any case, or left out. A click on it does not open the row. */
export const WishSelect = ({ project, onChange }: Props) => (
  <NativeSelect
    size="xs"
    aria-label={t('cx.wishOf', { name: project.name })}
    data={wishes.map((value) => ({ value, label: t(`cx.wish.${value}`) }))}
    value={project.pick}
    onClick={(event) => event.stopPropagation()}
    onKeyDown={(event) => event.stopPropagation()}
    onChange={(event) => {
      const wish = wishes.find((each) => each === event.currentTarget.value)
      if (wish) onChange(wish)
    }}
  />
)
