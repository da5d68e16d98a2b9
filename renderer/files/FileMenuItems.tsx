import { Menu } from '@mantine/core'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed } from '../ui/notify.ts'
import { useExportPortable } from './use-export-portable.ts'
import { useFileCommand } from './use-file-command.ts'

type Props = { readonly onNew: () => void }

/** Other files and what can be done with this one, for the portfolio menu. */
export function FileMenuItems({ onNew }: Props) {
  const { file } = useWorkspace()
  const open = useFileCommand((path: string) => api.files.open({ path }))
  const run = useFileCommand((command: () => ReturnType<typeof api.files.restore>) => command())
  const exportPortable = useExportPortable()
  const others = file.recent.filter((recent) => recent.path !== file.path)
  const start = (command: () => ReturnType<typeof api.files.restore>) =>
    run.mutate(command, { onError: notifyFailed })
  return (
    <>
      {others.length > 0 && <Menu.Label>{t('files.recent')}</Menu.Label>}
      {others.map((recent) => (
        <Menu.Item
          key={recent.path}
          onClick={() => open.mutate(recent.path, { onError: notifyFailed })}
        >
          {recent.name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={onNew}>{t('files.newPortfolio')}</Menu.Item>
      <Menu.Item component="a" href="#/import">
        {t('entityImport.menu')}
      </Menu.Item>
      <Menu.Item onClick={() => start(() => api.files.importPortable())}>
        {t('files.importMenu')}
      </Menu.Item>
      <Menu.Item onClick={() => start(() => api.files.restore())}>
        {t('files.restoreMenu')}
      </Menu.Item>
      {!file.isOwnSample && (
        <Menu.Item onClick={() => start(() => api.files.openSample())}>
          {t('files.openSampleAgain')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item onClick={exportPortable}>{t('files.export')}</Menu.Item>
      <Menu.Item onClick={() => start(() => api.files.close())}>{t('files.closeFile')}</Menu.Item>
    </>
  )
}
