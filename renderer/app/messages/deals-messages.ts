export const dealsMessages = {} as const
