import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './optimize.module.css'

/** What the Debt Stack Mixer answers, and what it needs. */
export const DebtStackIntro = () => (
  <Section title={t('optimize.debtStack')}>
    <div className={styles['intro']}>
      <div>
        <p className={styles['answers']}>{t('optimize.debtStackAnswers')}</p>
        <Button component={Link} to="/optimize/debt-stack" data-testid="start-debt-stack">
          {t('ds.start')}
        </Button>
      </div>
      <div>
        <h3 className={styles['partTitle']}>{t('optimize.needs')}</h3>
        <ul className={styles['needs']}>
          <li>{t('ds.needs.subject')}</li>
          <li>{t('ds.needs.offers')}</li>
          <li>{t('ds.needs.limits')}</li>
        </ul>
      </div>
    </div>
  </Section>
)
