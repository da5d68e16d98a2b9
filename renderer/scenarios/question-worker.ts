import { scenarioAnswers } from '#shared/finance/pro-forma/scenario-questions'
import type { AskedQuestion, GivenAnswer } from './question-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<AskedQuestion>) => {
  // A thread has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(answer(data))
})

function answer(asked: AskedQuestion): GivenAnswer {
  const { id } = asked
  try {
    return { id, answer: answerOf(asked) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

function answerOf(asked: AskedQuestion) {
  switch (asked.kind) {
    case 'bridge':
      return scenarioAnswers.bridge(asked.question)
    case 'tornado':
      return scenarioAnswers.tornado(asked.question)
    case 'grid':
      return scenarioAnswers.grid(asked.question)
    default:
      return scenarioAnswers.seek(asked.question)
  }
}
