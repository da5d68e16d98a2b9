import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { moduleWords } from '../optimizations/module-words.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import styles from './prompts.module.css'
import type { QuestionGroup } from './question.ts'
import { QuestionLine } from './QuestionLine.tsx'

type Props = {
  readonly group: QuestionGroup
  /** How many are shown until all are asked for. */
  readonly most?: number
  /** The question to put forward. */
  readonly wanted?: string | null
  readonly onAsked?: () => void
}

/** The questions of one optimizer; what is missing where there are none. */
export function QuestionList({ group, most = Infinity, wanted = null, onAsked }: Props) {
  const { optimizer, questions, isPending, error } = group
  const [isWhole, setIsWhole] = useState(false)
  if (isPending) return <LoadingState />
  if (error !== null) return <FailedState error={error} />
  if (questions.length === 0) {
    const { empty, dataHref, count } = moduleWords[optimizer]
    return (
      <EmptyState
        sentence={t(empty)}
        action={<Anchor href={dataHref}>{t(count, { count: 0 })}</Anchor>}
      />
    )
  }
  const isCut = questions.length > most
  const showsAll = isWhole || questions.slice(most).some(({ id }) => id === wanted)
  return (
    <>
      <ul className={styles['lines']}>
        {(showsAll ? questions : questions.slice(0, most)).map((question) => (
          <QuestionLine
            key={question.id}
            optimizer={optimizer}
            question={question}
            isWanted={question.id === wanted}
            {...(onAsked ? { onAsked } : {})}
          />
        ))}
      </ul>
      {isCut && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={showsAll}
          onClick={() => setIsWhole(!showsAll)}
        >
          {t(showsAll ? 'prompts.fewer' : 'prompts.more', { count: questions.length })}
        </Button>
      )}
    </>
  )
}
