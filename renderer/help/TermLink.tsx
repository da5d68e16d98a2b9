import { Tooltip } from '@mantine/core'
import { glossary } from './glossary.ts'
import styles from './help.module.css'
import { openHelp } from './use-help.ts'

type Props = {
  /** The word as it stands in the sentence. */
  readonly text: string
  /** Its entry in the glossary. */
  readonly term: string
}

/** A word of the glossary: explained on hover and focus, opened in the help drawer with a click. */
export function TermLink({ text, term }: Props) {
  const meaning = glossary.find((entry) => entry.term === term)?.meaning
  return (
    <Tooltip
      label={meaning}
      events={{ hover: true, focus: true, touch: false }}
      multiline
      maw={320}
    >
      <button type="button" className={styles['link']} onClick={() => openHelp(term)}>
        {text}
      </button>
    </Tooltip>
  )
}
