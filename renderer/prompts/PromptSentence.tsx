import type { BlankValue } from '#shared/prompts/prompt'
import { readTemplate } from '#shared/prompts/prompt-template'
import { isMessageKey, t } from '../app/messages/t.ts'
import { TermLink } from '../help/TermLink.tsx'
import { BlankField } from './BlankField.tsx'
import styles from './prompts.module.css'
import type { Question } from './question.ts'

export type TypedValues = Readonly<Record<string, BlankValue | null>>

type Props = {
  readonly question: Question
  readonly values: TypedValues
  /** The whole sentence, for those who hear a field alone. */
  readonly sentence: string
  readonly onChange: (name: string, value: BlankValue | null) => void
}

/** The sentence of a question with a field in place of each blank. */
export function PromptSentence({ question, values, sentence, onChange }: Props) {
  const { template, fields } = question
  return (
    <div className={styles['sentence']}>
      {readTemplate(template).map((part) => {
        if (part.kind === 'text') return <span key={part.at}>{keepTogether(part.text)}</span>
        if (part.kind === 'term')
          return <TermLink key={part.at} text={part.text} term={part.term} />
        const field = fields[part.name]
        return (
          field && (
            <BlankField
              key={part.at}
              label={t('prompts.blankOf', { blank: blankName(part.name), sentence })}
              field={field}
              value={values[part.name] ?? null}
              onChange={(value) => onChange(part.name, value)}
            />
          )
        )
      })}
    </div>
  )
}

/** A mark that follows a field stays on its line. */
const keepTogether = (text: string): string => text.replace(/^[?:,.)]/, '\u2060$&')

function blankName(name: string): string {
  const key = `prompts.blank.${name}`
  return isMessageKey(key) ? t(key) : name
}
