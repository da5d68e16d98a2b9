import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { OrderDraft } from '../draft.ts'
import { labelOfField, withoutPlace } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import styles from './input.module.css'

type Props = { readonly form: CapexForm }

/** Which project has to be finished before which. */
export function OrdersSection({ form }: Props) {
  const { orders, projects } = form.draft
  const [first, second] = projects
  const add = () => {
    if (!first || !second) return
    const order = { before: first.id, after: second.id, lagMonths: null }
    form.change({ orders: [...orders, { rowId: crypto.randomUUID(), ...order }] })
  }
  return (
    <Section
      title={t('cx.orders')}
      note={
        <Button variant="subtle" size="compact-xs" mr={-8} disabled={!second} onClick={add}>
          {t('cx.orderAdd')}
        </Button>
      }
    >
      {orders.length === 0 && <p className={styles['hint']}>{t('cx.ordersHint')}</p>}
      {orders.map((order, index) => (
        <OrderRow key={order.rowId} form={form} order={order} index={index} />
      ))}
      {form.messages.has('/precedence') && (
        <p className={styles['problem']}>{form.messages.get('/precedence')}</p>
      )}
    </Section>
  )
}

type RowProps = Props & { readonly order: OrderDraft; readonly index: number }

function OrderRow({ form, order, index }: RowProps) {
  const { orders, projects } = form.draft
  const names = projects.map(({ id, name }) => ({ value: id, label: name }))
  const change = (fields: Partial<OrderDraft>) =>
    form.change({ orders: orders.map((each) => (each === order ? { ...each, ...fields } : each)) })
  return (
    <>
      <div className={styles['row']}>
        {(['before', 'after'] as const).map((end) => (
          <NativeSelect
            key={end}
            className={styles['grow'] ?? ''}
            label={labelOfField(`precedence.${end}`)}
            data={names}
            value={order[end]}
            onChange={(event) => change({ [end]: event.currentTarget.value })}
          />
        ))}
        <div className={styles['narrow']}>
          <UnitInput
            label={labelOfField('precedence.lagMonths')}
            unit="months"
            value={order.lagMonths}
            placeholder="0"
            onChange={(lagMonths) => change({ lagMonths })}
          />
        </div>
        <ActionIcon
          className={styles['remove'] ?? ''}
          variant="subtle"
          size={36}
          aria-label={t('cx.orderRemove')}
          onClick={() => form.change({ orders: orders.filter((each) => each !== order) })}
        >
          <IconTrash size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      {form.messages.has(`/precedence/${index}`) && (
        <p className={styles['problem']}>
          {withoutPlace(form.messages.get(`/precedence/${index}`))}
        </p>
      )}
    </>
  )
}
