/** What the wizards of all optimizers say. */
export const wizardMessages = {
  'wizard.reset': 'Start over',
  'wizard.name': 'Name of the run',
  'wizard.nameHelp': 'Under this name the run is kept. Left empty, it is named after what goes in.',
  'wizard.problems': { one: '1 thing to put right', other: '{count} things to put right' },
  'wizard.remove': 'Remove {name}',
  'wizard.moreTerms': 'More terms of {name}',
  'wizard.fewerTerms': 'Fewer terms of {name}',
  'wizard.cell': '{field}: {row}',
} as const
