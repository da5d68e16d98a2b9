import { Button } from '@mantine/core'

type Props = {
  readonly onClick: () => void
  readonly isLoading?: boolean
  /** How many more there are, in words. */
  readonly children: string
}

/** Under a list that shows its first lines only; its words begin where the lines begin. */
export const ShowAllButton = ({ onClick, isLoading = false, children }: Props) => (
  <Button variant="subtle" size="compact-sm" mt={6} ml={-9} loading={isLoading} onClick={onClick}>
    {children}
  </Button>
)
