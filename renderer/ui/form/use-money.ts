import { majorToMinor, minorToMajor } from '#shared/money'
import { useFormat } from '../use-format.ts'

/** Between the currency units that a person types and the minor units that are kept; null stays null. */
export function useMoney() {
  const { currency } = useFormat()
  return {
    toMinor: (major: number | null) => (major === null ? null : majorToMinor(major, currency)),
    toMajor: (minor: number | null) => (minor === null ? null : minorToMajor(minor, currency)),
  }
}
export type Money = ReturnType<typeof useMoney>
