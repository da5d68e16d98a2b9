import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import {
  type LedgerChoices,
  SplitPart,
  type Transaction,
  type TransactionDetail,
} from '#shared/transactions'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './bookings.module.css'
import { emptyPart, inputOfParts, type PartDraft, partsOf, restOf } from './split-draft.ts'
import { SplitPartFields } from './SplitPartFields.tsx'

type Props = {
  readonly transactionId: string
  readonly choices: LedgerChoices
  readonly onClose: () => void
}

/** Takes a booking apart; shown once its parts are known. */
export function SplitDialog({ transactionId, ...rest }: Props) {
  const { data } = useQuery(queries.transactions.get.queryOptions({ input: { transactionId } }))
  return data && <SplitForm detail={data} {...rest} />
}

const SplitInput = z.object({ transactionId: z.string(), parts: z.array(SplitPart).min(2) })

type FormProps = Omit<Props, 'transactionId'> & { readonly detail: TransactionDetail }

function SplitForm({ detail, choices, onClose }: FormProps) {
  const { transaction: whole, parts } = detail
  const money = useMoney()
  const format = useFormat()
  const form = useForm({ parts: partsOf(whole, parts, money) })
  const split = useSave((input: z.infer<typeof SplitInput>) => api.transactions.split(input), {
    say: (saved) => t('split.saved', { count: saved.length }),
    after: onClose,
  })
  const set = (next: readonly PartDraft[]) => form.set('parts', next)
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('split.title', { amount: format.money(whole.amount, { style: 'exact' }) })}
      submitLabel={t('split.save')}
      onSubmit={() =>
        form.submit(SplitInput, inputOfParts(whole, form.draft.parts, money), (input) =>
          split.mutate(input),
        )
      }
      isPending={split.isPending}
      error={split.error}
    >
      {form.draft.parts.map((part, index) => (
        <SplitPartFields
          // A part has no name of its own: its place in the list is what the schema's messages go by.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          part={part}
          number={index + 1}
          choices={choices}
          messageOf={(field) => form.messageOf(`parts.${index}.${field}`)}
          onChange={(changes) => set(form.draft.parts.with(index, { ...part, ...changes }))}
          onRemove={
            form.draft.parts.length > 2 ? () => set(form.draft.parts.toSpliced(index, 1)) : null
          }
        />
      ))}
      <SplitRest whole={whole} parts={form.draft.parts} onParts={set} />
    </DialogForm>
  )
}

type RestProps = {
  readonly whole: Transaction
  readonly parts: readonly PartDraft[]
  readonly onParts: (parts: readonly PartDraft[]) => void
}

/** What is left to place, and the two ways to place it. */
function SplitRest({ whole, parts, onParts }: RestProps) {
  const money = useMoney()
  const rest = restOf(whole, parts, money)
  const add = () => {
    const [first] = parts
    if (first) onParts([...parts, emptyPart(first)])
  }
  const give = () => onParts(givenRest(parts, money.toMajor(rest) ?? 0))
  return (
    <div className={styles['rest']} aria-live="polite" data-testid="split-rest">
      <RestText rest={rest} whole={whole} />
      <span>
        {rest !== 0 && (
          <Button size="compact-sm" variant="subtle" onClick={give}>
            {t('split.takeRest')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={add}>
          {t('split.add')}
        </Button>
      </span>
    </div>
  )
}

function RestText({ rest, whole }: { readonly rest: number; readonly whole: Transaction }) {
  const format = useFormat()
  if (rest === 0) return <span>{t('split.restNone')}</span>
  const signed = whole.amount < 0 ? -rest : rest
  return (
    <span style={{ color: 'var(--fh-warn)' }}>
      {t('split.rest', { amount: format.money(signed, { style: 'exact' }) })}
    </span>
  )
}

/** The last part takes what is left, to the cent and without the dust of binary fractions. */
const givenRest = (parts: readonly PartDraft[], rest: number): readonly PartDraft[] =>
  parts.map((part, index) =>
    index === parts.length - 1
      ? { ...part, amount: Number(((part.amount ?? 0) + rest).toFixed(4)) }
      : part,
  )
