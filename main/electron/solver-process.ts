import { type UtilityProcess, utilityProcess } from 'electron'
import type { CardAnswer, CardRequest, FromSolver } from '#shared/optimizer/solver-messages'
import type { SolverProcess } from '../solver-pool/solver-process.ts'
import type { CardLender } from './card-lender.ts'

/** A solver in a utility process of the app: a process of its own that can be ended in mid-solve. */
export function startUtilityProcess(entry: string, cards: CardLender): SolverProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Freehold solver' })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) =>
      child.on('message', (message: FromSolver | CardRequest) => {
        if (message.type === 'card-timed') cards.remember(message.faster)
        else if (message.type === 'card-wanted') void lendCard(child, cards)
        else listener(message)
      }),
    onExit: (listener) => child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => void child.kill(),
  }
}

async function lendCard(child: UtilityProcess, cards: CardLender): Promise<void> {
  const { port, ...rest } = await cards.lend()
  const answer: CardAnswer = { type: 'card', ...rest }
  child.postMessage(answer, port ? [port] : [])
}
