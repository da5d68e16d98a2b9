import type { CSSVariablesResolver } from '@mantine/core'

/** The tokens of tokens.css drive the library's own variables, so that one sheet decides every colour. */
const fromTokens = {
  '--mantine-color-body': 'var(--fh-paper)',
  '--mantine-color-text': 'var(--fh-ink)',
  '--mantine-color-dimmed': 'var(--fh-ink-soft)',
  '--mantine-color-placeholder': 'var(--fh-ink-soft)',
  '--mantine-color-default': 'var(--fh-surface)',
  '--mantine-color-default-hover': 'var(--fh-hover)',
  '--mantine-color-default-color': 'var(--fh-ink)',
  '--mantine-color-default-border': 'var(--fh-rule-strong)',
  '--mantine-color-error': 'var(--fh-bad)',
  '--mantine-color-anchor': 'var(--fh-accent)',
  '--mantine-color-gray-text': 'var(--fh-ink-soft)',
  '--mantine-color-gray-light-color': 'var(--fh-ink-soft)',
  '--mantine-color-gray-subtle-color': 'var(--fh-ink-soft)',
  '--mantine-color-gray-light-hover': 'var(--fh-hover)',
  '--mantine-color-survey-text': 'var(--fh-accent)',
  '--mantine-color-survey-light': 'var(--fh-wash)',
  '--mantine-color-survey-light-hover': 'var(--fh-hover)',
  '--mantine-color-survey-light-color': 'var(--fh-accent)',
  '--mantine-color-survey-outline': 'var(--fh-accent)',
  '--mantine-color-red-light-color': 'var(--fh-bad)',
  '--mantine-color-red-outline': 'var(--fh-bad)',
  '--mantine-color-red-text': 'var(--fh-bad)',
  '--mantine-color-disabled': 'var(--fh-hover)',
  '--mantine-color-disabled-color': 'var(--fh-ink-faint)',
  '--mantine-color-disabled-border': 'var(--fh-rule)',
}

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-heading-text-wrap': 'balance' },
  light: fromTokens,
  dark: fromTokens,
})
