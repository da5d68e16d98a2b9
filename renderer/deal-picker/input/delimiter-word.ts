import { t } from '../../app/messages/t.ts'

const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const

/** The sign between two cells as a word; an unusual one stands for itself. */
export const delimiterWord = (delimiter: string): string =>
  isNamed(delimiter) ? t(`dp.file.delimiter.${names[delimiter]}`) : delimiter

const isNamed = (delimiter: string): delimiter is keyof typeof names =>
  Object.hasOwn(names, delimiter)
