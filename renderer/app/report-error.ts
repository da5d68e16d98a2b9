import { api } from './api.ts'

/** Writes a failure of the window into the local log and answers its reference, or null without main. */
export async function reportError(error: unknown): Promise<string | null> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  try {
    const report = { message: message.slice(0, 2000), stack: (stack ?? '').slice(0, 8000) }
    return (await api.about.reportError(report)).reference
  } catch {
    return null
  }
}

/** Failures outside any page, as in a handler of an event. */
export function reportUncaughtErrors(): void {
  window.addEventListener('error', (event) => void reportError(event.error ?? event.message))
  window.addEventListener('unhandledrejection', (event) => void reportError(event.reason))
}
