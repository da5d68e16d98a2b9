import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { notifyFailed } from '../../ui/notify.ts'
import { leasesOf } from '../propose.ts'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

const horizons = [0, 3, 6, 12, 18, 24, 36, 60]

/** Vacant units alone, or those too whose lease ends within some months; asks the rent roll again. */
export function HorizonChoice({ form }: Props) {
  const { portfolio, asOf } = useWorkspace()
  const propose = useMutation({
    mutationFn: async (withinMonths: number) => {
      const found = await api.leasingMix.propose({ portfolioId: portfolio.id, asOf, withinMonths })
      return { ...found, withinMonths }
    },
    onSuccess: (facts) => form.change(leasesOf(facts)),
    onError: notifyFailed,
  })
  const shown = propose.isPending ? propose.variables : form.draft.withinMonths
  return (
    <NativeSelect
      label={<FieldLabel label={t('lm.within')} help={t('lm.withinHelp')} />}
      disabled={propose.isPending}
      data={[...new Set([...horizons, shown])].map((months) => ({
        value: String(months),
        label: months === 0 ? t('lm.vacantOnly') : t('lm.withinMonths', { months }),
      }))}
      value={String(shown)}
      onChange={(event) => propose.mutate(Number(event.currentTarget.value))}
    />
  )
}
