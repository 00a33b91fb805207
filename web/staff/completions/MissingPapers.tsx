import { HStack, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent } from '../endpoints.ts'

interface Props {
  needKey: string
  content: AssessmentContent
  edit: Edit
}

const blank = { rests: false, whyNeeded: '', acuteNeed: '' }

/** Does a rejection rest on what has not come; if so, why it is needed and how the acute is met (FL 23). */
export function MissingPapers({ needKey, content, edit }: Props) {
  const { t } = useTranslation('staff')
  const said = content.missingPapers?.[needKey]
  const change = (more: Partial<typeof blank>) =>
    edit({ missingPapers: { ...content.missingPapers, [needKey]: { ...blank, ...said, ...more } } })
  return (
    <VStack gap="space-12">
      <RadioGroup
        size="small"
        legend={
          <>
            {t('completions.papers.question')} <Cite source="FL 23" />
          </>
        }
        value={said === undefined ? '' : said.rests ? 'yes' : 'no'}
        onChange={(value: 'yes' | 'no') => change({ rests: value === 'yes' })}
      >
        <HStack gap="space-16">
          <Radio value="no">{t('completions.papers.no')}</Radio>
          <Radio value="yes">{t('completions.papers.yes')}</Radio>
        </HStack>
      </RadioGroup>
      {said?.rests === true &&
        (['whyNeeded', 'acuteNeed'] as const).map((which) => (
          <Textarea
            key={which}
            size="small"
            label={t(`completions.papers.${which}`)}
            minRows={2}
            maxLength={2000}
            value={said[which]}
            onChange={({ target }) => change({ [which]: target.value })}
          />
        ))}
    </VStack>
  )
}
