import { BodyLong, Heading, Link, List, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { accessibilityStatements } from '../../../api/eservice.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import type { Reply } from '../../ui/endpoint.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'
import { Pair } from '../frame/Contact.tsx'
import { useSession } from '../frame/session.ts'
import { Tell } from './Tell.tsx'

type Statement = Reply<typeof accessibilityStatements>['statements'][number]
type Said = NonNullable<Statement['said']>

/** The accessibility statement (DOS-lagen 13 §): how it is, where to tell, and who watches over it. */
export function AccessibilityPage() {
  const { t } = useTranslation('client')
  const query = useRead(ask.accessibility, {})
  const session = useSession().data
  const shown = (all: readonly Statement[]) =>
    session?.kind === 'client' ? all.filter(({ name }) => name === session.municipality) : all
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('accessibility.title')} />
        <BodyLong className="client-lead">{t('accessibility.lead')}</BodyLong>
      </div>
      <Loaded query={query}>
        {({ statements }) => shown(statements).map((one) => <One key={one.name} of={one} />)}
      </Loaded>
      {session?.kind === 'client' && <Tell />}
      <section>
        <Heading level="2" size="medium" spacing>
          {t('accessibility.digg.title')}
        </Heading>
        <BodyLong>{t('accessibility.digg.text')}</BodyLong>
      </section>
    </VStack>
  )
}

function One({ of: { name, said } }: { of: Statement }) {
  const { t } = useTranslation('client')
  return (
    <section className="client-card">
      <Heading level="2" size="medium" spacing>
        {name}
      </Heading>
      {said === null && <BodyLong spacing>{t('accessibility.none')}</BodyLong>}
      <How said={said} />
      {said !== null && <Where said={said} />}
    </section>
  )
}

function How({ said }: { said: Said | null }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const lacking = [...(said?.shortcomings ?? []), t('accessibility.how.pdf'), t('accessibility.how.languages')]
  const day = said?.assessedOn ?? null
  return (
    <>
      <Heading level="3" size="small" spacing>
        {t('accessibility.how.title')}
      </Heading>
      <BodyLong spacing>{t('accessibility.how.tested')}</BodyLong>
      <BodyLong spacing>
        {day === null
          ? t('accessibility.how.never')
          : t(`accessibility.how.${said?.assessedBy ?? 'self'}`, { day: format.longDay(day) })}
      </BodyLong>
      <BodyLong>{t('accessibility.how.partly')}</BodyLong>
      <List>
        {lacking.map((one) => (
          <List.Item key={one}>{one}</List.Item>
        ))}
      </List>
      {said?.shortcomings.length === 0 && <BodyLong spacing>{t('accessibility.how.known')}</BodyLong>}
      {said !== null && (
        <BodyLong size="small">{t('accessibility.how.saidOn', { day: format.longDay(said.saidOn) })}</BodyLong>
      )}
    </>
  )
}

function Where({ said }: { said: Said }) {
  const { t } = useTranslation('client')
  return (
    <>
      <Heading level="3" size="small" spacing>
        {t('accessibility.tell.title')}
      </Heading>
      <BodyLong>{t('accessibility.tell.signedOut')}</BodyLong>
      <dl className="client-pairs">
        <Pair name={t('accessibility.tell.email')}>
          <Link href={`mailto:${said.accessibilityEmail}`}>{said.accessibilityEmail}</Link>
        </Pair>
        <Pair name={t('accessibility.tell.phone')}>
          <Link className="client-phone" href={`tel:${said.accessibilityPhone.replace(/[^\d+]/g, '')}`}>
            {said.accessibilityPhone}
          </Link>
        </Pair>
      </dl>
    </>
  )
}
