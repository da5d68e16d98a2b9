import { Anchor, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import styles from '../ui/state.module.css'
import { t } from './messages/t.ts'
import { reportError } from './report-error.ts'

type Props = { readonly error: unknown }

/** One apology with a reference, for what should not have happened. */
export function Apology({ error }: Props) {
  const [reference, setReference] = useState<string | null>(null)
  useEffect(() => {
    void reportError(error).then(setReference)
  }, [error])
  return (
    <div className={styles['state']} role="alert" style={{ padding: 32 }}>
      <Title order={1}>{t('error.title')}</Title>
      <p className={styles['sentence']}>{t('error.apology')}</p>
      {reference !== null && (
        <p className={styles['reference']}>
          {t('error.reported')} {t('error.reference', { reference })}
        </p>
      )}
      <Anchor href="#/" onClick={() => setTimeout(() => window.location.reload())}>
        {t('error.backToStart')}
      </Anchor>
    </div>
  )
}
