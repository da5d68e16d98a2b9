export type Step<Answer> = { readonly step: number; readonly answer: Answer | null }

/**
 * Work that counts its steps, as a stream: the count whenever it has changed, and last the answer. Counts
 * that come faster than they are read are left out.
 */
export async function* tellSteps<Answer>(
  work: (tell: (step: number) => void) => Promise<Answer>,
): AsyncGenerator<Step<Answer>, void> {
  let step = 0
  let wake: (nothing: null) => void = () => undefined
  let told = 0
  const nextCount = () =>
    new Promise<null>((resolve) => {
      wake = resolve
      if (step !== told) resolve(null)
    })
  const finished = work((count) => {
    step = count
    wake(null)
  }).then((answer) => ({ answer }))
  // Whoever reads the stream learns of a failure; when nobody does any more, nobody needs to.
  finished.catch(() => undefined)
  for (;;) {
    const end = await Promise.race([finished, nextCount()])
    if (end) {
      yield { step, answer: end.answer }
      return
    }
    told = step
    yield { step, answer: null }
  }
}
