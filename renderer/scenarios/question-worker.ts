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
    case 'dealLimits':
      return scenarioAnswers.dealLimits(asked.question)
    case 'dealOffers':
      return scenarioAnswers.dealOffers(asked.question)
    case 'criterionPrices':
      return scenarioAnswers.criterionPrices(asked.question)
    case 'dealGrid':
      return scenarioAnswers.dealGrid(asked.question)
    case 'dealGoals':
      return scenarioAnswers.dealGoals(asked.question)
    default:
      return scenarioAnswers.seek(asked.question)
  }
}
