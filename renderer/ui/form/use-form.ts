import { useState } from 'react'

/** A form in progress: what was typed so far, and what the schema said about it. */
export type Form<Draft> = {
  readonly draft: Draft
  readonly set: <Name extends keyof Draft & string>(name: Name, value: Draft[Name]) => void
  /** The message under a field, by its path in the schema, as `name` or `steps.0.date`. */
  readonly messageOf: (path: string) => string | undefined
  /** Hands the parsed input on, or shows the schema's messages under the fields. */
  readonly submit: <Output>(
    schema: Schema<Output>,
    input: unknown,
    accept: (output: Output) => void,
  ) => void
}

/** The names of a draft's fields that hold a value of this type. */
export type NamesOf<Draft, Value> = {
  [Name in keyof Draft & string]: Draft[Name] extends Value ? Name : never
}[keyof Draft & string]

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

type Schema<Output> = {
  readonly safeParse: (input: unknown) =>
    | { readonly success: true; readonly data: Output }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly Issue[] }
      }
}

const noMessages: ReadonlyMap<string, string> = new Map()

export function useForm<Draft extends object>(initial: Draft): Form<Draft> {
  const [draft, setDraft] = useState(initial)
  const [messages, setMessages] = useState(noMessages)
  return {
    draft,
    set: (name, value) => {
      setDraft((current) => ({ ...current, [name]: value }))
      setMessages((current) => withoutField(current, name))
    },
    messageOf: (path) => messages.get(path),
    submit: (schema, input, accept) => {
      const parsed = schema.safeParse(input)
      setMessages(parsed.success ? noMessages : firstMessages(parsed.error.issues))
      if (parsed.success) accept(parsed.data)
    },
  }
}

/** The first thing said about each field. */
function firstMessages(issues: readonly Issue[]): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  for (const { path, message } of issues) {
    const key = path.map(String).join('.')
    if (!messages.has(key)) messages.set(key, message)
  }
  return messages
}

/** What was said about a field no longer counts once it is typed in. */
const withoutField = (messages: ReadonlyMap<string, string>, name: string) =>
  new Map([...messages].filter(([path]) => path.split('.')[0] !== name))
