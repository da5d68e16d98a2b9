/** Texts of the files that are made from runs. */
export const runFilesMessages = {
  'runFile.title': 'Files',
  'runFile.note': 'Kept beside your data file for the time set in Settings',
  'runFile.empty': 'Every file that you export from this run is kept here for a while.',
  'runFile.line': '{kind} · {size} KB · {date}',
  'runFile.expires': 'kept until {date}',
  'runFile.missing': 'missing',
  'runFile.removed': '{name} removed. Export the run again to have it back.',
} as const
