import type { IsoDate } from '../dates.ts'

/** So many days are remembered for one list before all are forgotten: a dashboard asks for some sixty. */
const mostDays = 150

/**
 * Remembers what a list of rows answers on a day, for as long as the list lives. Lists are replaced and
 * never changed, so that an answer stays true; asking again for another filter costs nothing.
 */
export function rememberByDay<List extends object, Answer>(
  work: (list: List, day: IsoDate) => Answer,
): (list: List, day: IsoDate) => Answer {
  const answersByList = new WeakMap<List, Map<IsoDate, Answer>>()
  return (list, day) => {
    const answers = answersByList.get(list) ?? new Map<IsoDate, Answer>()
    answersByList.set(list, answers)
    const known = answers.get(day)
    if (known !== undefined) return known
    if (answers.size >= mostDays) answers.clear()
    const answer = work(list, day)
    answers.set(day, answer)
    return answer
  }
}
