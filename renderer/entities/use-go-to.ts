import { useRouter } from '@tanstack/react-router'

/** Goes to an address that was put together, as that of an entity. */
export function useGoTo(): (address: string) => void {
  const { history } = useRouter()
  return (address) => history.push(address)
}
