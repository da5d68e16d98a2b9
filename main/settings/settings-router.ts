import { os } from '../os.ts'

export const settingsRouter = os.settings.router({
  get: os.settings.get.handler(({ context }) => context.settings.get().settings),

  set: os.settings.set.handler(({ context, input }) => {
    const { settings } = context.settings.update({
      settings: { ...context.settings.get().settings, ...withoutUndefined(input) },
    })
    context.changes.announce('settings')
    return settings
  }),
})

const withoutUndefined = <T extends object>(changes: T) =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
