/** A sentence in its parts, counted: plain words, blanks to fill, words that the glossary explains. */
export type TemplatePart = { readonly at: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly name: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: string }
)

/**
 * The parts of a sentence. `{budget}` is a blank, `[WAULT]` a word of the glossary, `[limits|Binding limit]`
 * one that stands there under another name.
 */
export function readTemplate(template: string): readonly TemplatePart[] {
  const parts = template.split(/(\{\w+\}|\[[^\]]+\])/).filter((part) => part !== '')
  return parts.map(toPart)
}

function toPart(part: string, at: number): TemplatePart {
  const inner = part.slice(1, -1)
  if (part.startsWith('{')) return { kind: 'blank', name: inner, at }
  if (!part.startsWith('[')) return { kind: 'text', text: part, at }
  const [text = inner, term = text] = inner.split('|')
  return { kind: 'term', text, term, at }
}

/** The sentence as it is said: every blank in the words it is filled with. */
export const fillTemplate = (template: string, wordsOf: (blank: string) => string): string =>
  readTemplate(template)
    .map((part) => (part.kind === 'blank' ? wordsOf(part.name) : part.text))
    .join('')
