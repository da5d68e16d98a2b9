import { Popover, Stack, Text } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { Candidate, Choice } from '../draft.ts'
import { helpOfField, labelOfField } from '../field-help.ts'
import { dealElementId } from '../input-errors.ts'
import styles from './deals.module.css'
import { writeTicket } from './ticket-text.ts'

type Props = {
  readonly deal: Candidate
  readonly problem: string | null
  readonly onChoice: (id: string, choice: Choice) => void
}

/** A deal's own ticket limits as a short text; the fields open on a click. */
export function TicketCell({ deal, problem, onChoice }: Props) {
  const format = useFormat()
  const { choice } = deal
  const ticket = writeTicket(choice, (amount) => format.moneyMajor(amount, { style: 'compact' }))
  const text = ticket ?? t('dp.deal.anyTicket')
  const tone = problem === null ? (ticket === null ? styles['any'] : '') : styles['wrong']
  return (
    <div id={dealElementId(deal.id)}>
      <Popover width={250} position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            className={`${styles['ticket']} ${tone}`}
            aria-label={`${text}: ${t('dp.deal.ticketOf', { name: deal.name })}`}
          >
            {text}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('dp.input.ticketTitle', { name: deal.name })}>
          <Stack gap="xs">
            <UnitInput
              label={labelOfField('deals.minTicket')}
              help={helpOfField('deals.minTicket')}
              unit="money"
              value={choice.minTicket}
              onChange={(minTicket) => onChoice(deal.id, { ...choice, minTicket })}
              placeholder={t('dp.input.noLimit')}
            />
            <UnitInput
              label={labelOfField('deals.maxTicket')}
              help={helpOfField('deals.maxTicket')}
              unit="money"
              value={choice.maxTicket}
              onChange={(maxTicket) => onChoice(deal.id, { ...choice, maxTicket })}
              placeholder={t('dp.input.noLimit')}
            />
            {problem !== null && (
              <Text size="xs" c="red" role="alert">
                {problem}
              </Text>
            )}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
