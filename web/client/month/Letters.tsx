import { FilePdfIcon } from '@navikt/aksel-icons'
import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { pathOf } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/format.ts'
import { ask } from '../endpoints.ts'
import type { MyMonth } from './MonthPage.tsx'

/** The letter itself. A plain link: the phone's own reader opens it. */
export function Letters({ of }: { of: MyMonth }) {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const format = useFormat()
  if (of.letters.length === 0) return null
  return (
    <section className="ui-no-print">
      <Heading level="2" size="medium" spacing>
        {t('month.letter.title')}
      </Heading>
      <VStack gap="space-12" align="start">
        {of.letters.map(({ letterId, decidedOn }) => (
          <Button
            key={letterId}
            as="a"
            variant="secondary"
            icon={<FilePdfIcon aria-hidden />}
            href={pathOf(ask.letter.path, { letterId })}
            target="_blank"
            rel="noopener"
          >
            {t('month.letter.open')}
            <span className="ui-hidden">
              {' '}
              {t('month.letter.dated', { day: format.longDay(decidedOn) })}, {shared('opensNewTab')}
            </span>
          </Button>
        ))}
        <BodyLong size="small">{t('month.letter.means')}</BodyLong>
      </VStack>
    </section>
  )
}
