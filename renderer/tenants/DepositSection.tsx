import { useState } from 'react'
import type { LeaseListRow } from '#shared/leases'
import type { TenantDetail } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { Term } from '../ui/Term.tsx'
import { useFormat } from '../ui/use-format.ts'
import { DepositDialog } from './DepositDialog.tsx'

type Props = { readonly detail: TenantDetail; readonly leases: readonly LeaseListRow[] }

/** The deposit as what it is, money owed back: agreed, received, returned, and still held. */
export function DepositSection({ detail, leases }: Props) {
  const { deposit } = detail.tenant
  const [kind, setKind] = useState<'received' | 'returned' | null>(null)
  const canBook = leases.length > 0
  return (
    <Section
      title={t('lease.deposit')}
      {...(canBook
        ? {
            note: (
              <>
                <SectionButton testId="deposit-received" onClick={() => setKind('received')}>
                  {t('deposit.receive')}
                </SectionButton>
                <SectionButton testId="deposit-returned" onClick={() => setKind('returned')}>
                  {t('deposit.return')}
                </SectionButton>
              </>
            ),
          }
        : {})}
    >
      <FactList
        facts={[
          [t('deposit.agreed'), <MoneyText key="agreed" minor={deposit.agreed} />],
          [t('deposit.received'), <MoneyText key="received" minor={deposit.received} />],
          [t('deposit.returned'), <MoneyText key="returned" minor={deposit.returned} />],
          [
            t('deposit.held'),
            <Term key="held" help={t('deposit.heldHelp')} formula={t('deposit.formula')}>
              <MoneyText minor={deposit.held} />
            </Term>,
          ],
        ]}
      />
      <DepositLines detail={detail} />
      {kind !== null && (
        <DepositDialog
          kind={kind}
          leases={leases}
          held={deposit.held}
          agreed={deposit.agreed}
          onClose={() => setKind(null)}
        />
      )}
    </Section>
  )
}

function DepositLines({ detail }: Pick<Props, 'detail'>) {
  const format = useFormat()
  return (
    <LineList
      lines={detail.deposits.map(({ id, date, amount, description }) => ({
        key: id,
        title: description,
        detail: format.date(date),
        end: <MoneyText minor={amount} signed toned />,
      }))}
      empty={t('deposit.none')}
    />
  )
}
