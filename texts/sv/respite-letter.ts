import type { RespiteLetterTexts } from '../respite-letter-text.ts'

/** The words of a letter about respite on the housing cost. */
export const respiteLetter = {
  title: 'Beslut om rådrum för boendekostnaden',
  decided:
    'Vi har beslutat att ditt hushåll får tid att sänka boendekostnaden, från och med {{from}} till och med {{until}}. Den tiden kallas rådrum.',
  counted:
    'Under rådrummet räknar vi med hela din hyra, {{rent}} i månaden. I kommunens riktlinjer är den högsta hyran för ett hushåll som ditt {{guideline}}.',
  asked: 'Det här ber vi dig göra under tiden:',
  demands: {
    queue: 'Stå i bostadskö',
    seek: 'Söka lediga bostäder',
    exchange: 'Söka byte',
    lodger: 'Pröva att dela bostaden',
    benefit: 'Söka bidrag till boendet',
    debt_advice: 'Få budget- och skuldrådgivning',
    other: 'Annat',
  },
  demand: '– {{demand}}: {{text}}',
  tell: 'Berätta för oss vad du gör och om något hindrar dig, i e-tjänsten eller på telefon. Skulder som gör att du inte får ett hyresavtal är ett hinder, och läggs inte dig till last.',
  after:
    'Före den {{until}} ser vi tillsammans på hur det har gått. Först därefter, och genom ett nytt beslut, kan vi räkna med en lägre hyra.',
  label: 'Hyra under rådrummet',
  outcome: 'Rådrum till {{until}}',
} satisfies RespiteLetterTexts
