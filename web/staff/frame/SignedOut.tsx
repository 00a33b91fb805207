import { Alert, BodyLong, Link, LinkCard, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../ui/language/LanguageSwitch.tsx'
import { PageTitle, Shell } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { Brand } from './Brand.tsx'
import { loginPath } from './login.ts'

/** Not signed in: which municipality does one work for? */
export function SignedOut() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.municipalities, {})
  const header = (
    <header className="staff-bar">
      <Brand />
      <span className="staff-bar-space" />
      <LanguageSwitch />
    </header>
  )
  return (
    <Shell header={header}>
      <VStack gap="space-24" className="staff-narrow">
        <PageTitle title={t('signedOut.title')} />
        <BodyLong size="large">{t('signedOut.lead')}</BodyLong>
        <Loaded query={query}>
          {({ municipalities, demo }) => (
            <VStack gap="space-16">
              {demo && <Alert variant="info">{t('signedOut.demo')}</Alert>}
              {municipalities.length === 0 && <Empty title={t('signedOut.none')} />}
              <ul className="staff-plain-list" aria-label={t('signedOut.municipalities')}>
                {municipalities.map(({ slug, name }) => (
                  <li key={slug}>
                    <LinkCard>
                      <LinkCard.Title as="span">
                        <LinkCard.Anchor href={loginPath(slug)}>{name}</LinkCard.Anchor>
                      </LinkCard.Title>
                    </LinkCard>
                  </li>
                ))}
              </ul>
            </VStack>
          )}
        </Loaded>
        <BodyLong>
          <Link href="/">{t('signedOut.client')}</Link>
        </BodyLong>
      </VStack>
    </Shell>
  )
}
