import { Alert, BodyLong, Button, Heading, List, VStack } from '@navikt/ds-react'
import { useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { useMunicipalities } from '../frame/session.ts'
import { paths } from '../paths.ts'

const can = ['apply', 'follow', 'read'] as const
const without = ['reception', 'phone', 'paper'] as const

/** What this is, where to sign in, and what to do without. */
export function Front() {
  const { t } = useTranslation('client')
  const municipalities = useMunicipalities()
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle title={t('title')} size="xlarge" />
        <BodyLong size="large" className="client-lead">
          {t('front.lead')}
        </BodyLong>
      </div>
      <Loaded query={municipalities} rows={2}>
        {({ municipalities: all, demo }) => (
          <VStack gap="space-16">
            {demo && <Alert variant="info">{t('front.demo')}</Alert>}
            <SignInChoice all={all} />
          </VStack>
        )}
      </Loaded>
      <div>
        <Heading level="2" size="small" spacing>
          {t('front.here')}
        </Heading>
        <List>
          {can.map((one) => (
            <List.Item key={one}>{t(`front.can.${one}`)}</List.Item>
          ))}
        </List>
      </div>
      <WithoutEid />
    </VStack>
  )
}

/** Whoever came by a link to a page of their own goes there once signed in. */
function SignInChoice({ all }: { all: readonly { slug: string; name: string }[] }) {
  const { t } = useTranslation('client')
  const path = useRouterState({ select: (state) => state.location.pathname })
  if (all.length === 0) {
    return (
      <Alert variant="warning">
        <Heading level="2" size="xsmall" spacing>
          {t('front.none')}
        </Heading>
        {t('front.noneText')}
      </Alert>
    )
  }
  const one = all.length === 1
  return (
    <section className="client-card client-signin">
      <Heading level="2" size="medium" spacing>
        {one ? all[0]?.name : t('front.choose')}
      </Heading>
      <VStack gap="space-12" align="stretch">
        {all.map(({ slug, name }) => (
          <Button key={slug} as="a" href={paths.login(slug, path)} variant={one ? 'primary' : 'secondary'}>
            {one ? t('front.signIn') : t('front.signInTo', { name })}
          </Button>
        ))}
        <BodyLong size="small">{t('front.signInHow')}</BodyLong>
      </VStack>
    </section>
  )
}

function WithoutEid() {
  const { t } = useTranslation('client')
  return (
    <section>
      <Heading level="2" size="medium" spacing>
        {t('front.without.title')}
      </Heading>
      <BodyLong>{t('front.without.text')}</BodyLong>
      <List>
        {without.map((one) => (
          <List.Item key={one}>{t(`front.without.${one}`)}</List.Item>
        ))}
      </List>
    </section>
  )
}
