import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportRule } from '#shared/imports/imports'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { notifyDone, notifyFailed, notifyUndoable } from '../ui/notify.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { RuleTable } from './RuleTable.tsx'

/** The rules that sort bank lines: their order, what they look for, what they set. */
export function RulesPage() {
  const { portfolio, file } = useWorkspace()
  const [edited, setEdited] = useState<ImportRule | 'new' | null>(null)
  const input = { portfolioId: portfolio.id }
  const rules = useQuery(queries.importRules.list.queryOptions({ input }))
  const apply = useMutation({
    mutationFn: () => api.importRules.apply(input),
    onSuccess: ({ changed }) =>
      changed > 0
        ? notifyUndoable(t('rules.applied', { count: changed }))
        : notifyDone(t('rules.appliedNone')),
    onError: notifyFailed,
  })
  const add = (
    <Button data-testid="add-rule" disabled={file.readOnly} onClick={() => setEdited('new')}>
      {t('rules.add')}
    </Button>
  )
  const hasRules = (rules.data?.length ?? 0) > 0
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        intro={t('rules.intro')}
        actions={
          hasRules && (
            <>
              <Button
                variant="default"
                disabled={file.readOnly}
                loading={apply.isPending}
                onClick={() => apply.mutate()}
              >
                {t('rules.apply')}
              </Button>
              {add}
            </>
          )
        }
      />
      <MoneyTabs />
      <QueryView query={rules}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState sentence={t('rules.empty')} action={add} />
          ) : (
            <RuleTable rules={list} onEdit={setEdited} />
          )
        }
      </QueryView>
      {edited !== null && (
        <RuleDialog rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}
