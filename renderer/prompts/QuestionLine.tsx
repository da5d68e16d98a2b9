import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { BlankValues } from '#shared/prompts/prompt'
import { fillTemplate } from '#shared/prompts/prompt-template'
import { t } from '../app/messages/t.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { notifyFailed, notifyRefused } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'
import { PromptSentence, type TypedValues } from './PromptSentence.tsx'
import styles from './prompts.module.css'
import { type Question, valuesOf } from './question.ts'
import { writeBlank } from './write-blank.ts'

type Props = {
  readonly optimizer: OptimizerName
  readonly question: Question
  readonly isWanted: boolean
  readonly onAsked?: () => void
}

/** One question with its blanks in the sentence, and the button that fills the wizard with it. */
export function QuestionLine({ optimizer, question, isWanted, onAsked }: Props) {
  const goTo = useGoTo()
  const format = useFormat()
  const [values, setValues] = useState<TypedValues>(() => valuesOf(question))
  const filled = filledValues(values)
  const sentence = fillTemplate(question.template, (name) => {
    const field = question.fields[name]
    const value = values[name] ?? null
    return field === undefined || value === null ? '…' : writeBlank(field, value, format)
  })
  const ask = useMutation({
    mutationFn: (asked: BlankValues) => question.ask(asked, sentence),
    onSuccess: (isFilled) => {
      if (!isFilled) return notifyRefused(t('prompts.noUnits'))
      onAsked?.()
      return goTo(viewOf(optimizer).wizard)
    },
    onError: notifyFailed,
  })
  return (
    <li
      className={`${styles['line']} ${isWanted ? styles['wanted'] : ''}`}
      ref={isWanted ? showLine : undefined}
      data-testid={`question-${question.id}`}
    >
      <PromptSentence
        question={question}
        values={values}
        sentence={sentence}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('prompts.askThis', { sentence })}
        disabled={filled === null}
        loading={ask.isPending}
        onClick={() => filled !== null && ask.mutate(filled)}
      >
        {t('prompts.ask')}
      </Button>
    </li>
  )
}

/** The blanks once all of them are filled. */
function filledValues(values: TypedValues): BlankValues | null {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  return entries.length === Object.keys(values).length ? Object.fromEntries(entries) : null
}

/** A question that was looked for elsewhere comes into view with the focus on its first blank. */
function showLine(line: HTMLLIElement | null): void {
  line?.scrollIntoView({ block: 'center' })
  line?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true })
}
