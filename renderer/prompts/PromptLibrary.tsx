import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { readTemplate } from '#shared/prompts/prompt-template'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { fold } from '../palette/palette-item.ts'
import { Section } from '../ui/Section.tsx'
import styles from './prompts.module.css'
import type { Question, QuestionGroup } from './question.ts'
import { QuestionList } from './QuestionList.tsx'
import { useQuestionGroups } from './use-question-groups.ts'

type Props = {
  /** The question that another page sends to, `deal-picker.city-share`; null for none. */
  readonly wanted: string | null
}

const shownFirst = 4

/** Questions in an owner's own words, of every optimizer, with a search. */
export function PromptLibrary({ wanted }: Props) {
  const [text, setText] = useState('')
  const groups = useQuestionGroups()
  const found = text.trim() === '' ? groups : findIn(groups, text)
  return (
    <Section title={t('prompts.title')} note={t('prompts.note')}>
      <div data-testid="prompts">
        <TextInput
          className={styles['find'] ?? ''}
          aria-label={t('prompts.find')}
          placeholder={t('prompts.find')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {found.length === 0 && <p className={styles['quiet']}>{t('prompts.none')}</p>}
        <div className={styles['groups']}>
          {found.map((group) => (
            <div key={group.optimizer} data-testid={`questions-${group.optimizer}`}>
              <h3 className={styles['groupTitle']}>{t(viewOf(group.optimizer).name)}</h3>
              <QuestionList
                group={group}
                most={found === groups ? shownFirst : Infinity}
                wanted={questionIn(group, wanted)}
              />
            </div>
          ))}
        </div>
      </div>
    </Section>
  )
}

/** `debt-stack.rates-rise` → `rates-rise`, for the group of that optimizer. */
const questionIn = ({ optimizer }: QuestionGroup, wanted: string | null): string | null =>
  wanted?.startsWith(`${optimizer}.`) ? wanted.slice(optimizer.length + 1) : null

/** The groups with the questions that have every word of the text in them, or whose module does. */
function findIn(groups: readonly QuestionGroup[], text: string): readonly QuestionGroup[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return groups
    .map((group) => ({
      ...group,
      questions: group.questions.filter((question) => {
        const said = fold(`${t(viewOf(group.optimizer).name)} ${wordsOf(question)}`)
        return words.every((word) => said.includes(word))
      }),
    }))
    .filter(({ questions }) => questions.length > 0)
}

const wordsOf = ({ template }: Question): string =>
  readTemplate(template)
    .map((part) => (part.kind === 'blank' ? part.name : part.text))
    .join('')
