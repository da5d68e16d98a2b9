export const propertiesMessages = {} as const
