/** So many runs fit side by side. */
export const mostCompared = 4

/** Ticks or unticks a run; a fifth takes the place of the first. */
export const togglePicked = (picked: readonly string[], runId: string): readonly string[] =>
  picked.includes(runId)
    ? picked.filter((id) => id !== runId)
    : [...picked, runId].slice(-mostCompared)

/** `a,b,a` → a, b; at most four. */
export const parseRunIds = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, mostCompared)
