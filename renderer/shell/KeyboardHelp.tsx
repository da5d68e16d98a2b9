import { Kbd, Modal } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Section.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { pageByLetter } from './page-letters.ts'

type Props = { readonly onClose: () => void }

const always = [
  ['help.palette', 'Ctrl K'],
  ['help.undo', 'Ctrl Z'],
  ['help.redo', 'Ctrl Shift Z'],
  ['keys.help', '?'],
  ['keys.close', 'Esc'],
] as const

const inTables = [
  ['keys.nextField', 'Tab'],
  ['keys.openRow', 'Enter'],
] as const

/** Every key that does something. */
export function KeyboardHelp({ onClose }: Props) {
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Section title={t('keys.everywhere')}>
        <FactList facts={always.map(([key, keys]) => [t(key), <Kbd key={key}>{keys}</Kbd>])} />
      </Section>
      <Section title={t('keys.lists')}>
        <FactList facts={inTables.map(([key, keys]) => [t(key), <Kbd key={key}>{keys}</Kbd>])} />
      </Section>
      <Section title={t('keys.pages')}>
        <FactList
          facts={Object.entries(pageByLetter).map(([letter, { key }]) => [
            t(key),
            <span key={letter}>
              <Kbd>g</Kbd> <Kbd>{letter}</Kbd>
            </span>,
          ])}
        />
      </Section>
    </Modal>
  )
}
