import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../app/messages/t.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'

type Props = { readonly onFile: (file: File) => void; readonly isReading: boolean }

/** Where a rent roll comes from: a table that is pasted, or a file. */
export function RentRollSource({ onFile, isReading }: Props) {
  const [text, setText] = useState('')
  return (
    <>
      <Textarea
        label={t('uw.rollPaste')}
        description={t('uw.rollPasteHelp')}
        placeholder={t('uw.rollExample')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={7}
        data-autofocus
        data-testid="uw-roll-paste"
      />
      <div>
        <Button
          disabled={text.trim() === ''}
          loading={isReading}
          onClick={() => onFile(new File([text], `${t('uw.rollPasted')}.csv`))}
          data-testid="uw-roll-read"
        >
          {t('uw.rollRead')}
        </Button>
      </div>
      <FileDrop
        title={t('uw.rollDrop')}
        hint={t('uw.rollDropHint')}
        label={t('uw.rollDropLabel')}
        testId="uw-roll-drop"
        isMultiple={false}
        onFiles={([file]) => file !== undefined && onFile(file)}
      />
    </>
  )
}
