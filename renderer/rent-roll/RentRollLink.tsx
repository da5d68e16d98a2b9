import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'

type Props = { readonly propertyId: string }

/** Leads to the rent roll of one property. */
export function RentRollLink({ propertyId }: Props) {
  return (
    <Anchor
      size="sm"
      mr="xs"
      renderRoot={(props) => <Link {...props} to="/rent-roll" search={{ property: propertyId }} />}
    >
      {t('leasing.rentRoll')}
    </Anchor>
  )
}
