import { useLocalStorage } from '@mantine/hooks'
import type { z } from 'zod'

/** One of a few words, as how a page is looked at; kept on this machine. */
export function useKeptChoice<Choice extends string>(
  key: string,
  schema: z.ZodType<Choice>,
  first: Choice,
) {
  const [choice, setChoice] = useLocalStorage<Choice>({
    key,
    defaultValue: first,
    getInitialValueInEffect: false,
    serialize: (chosen) => chosen,
    // What another version has kept must not keep the page from opening.
    deserialize: (text) => {
      const parsed = schema.safeParse(text)
      return parsed.success ? parsed.data : first
    },
  })
  return [choice, setChoice] as const
}
