import type { Paragraph } from '../../../rules/handbook/paragraphs.ts'
import { paragraph } from './handbook.ts'

/** INVENTED. Analyses as they may be written, of children who do not exist: one for each occasion that asks for an analysis. */
export const exampleParagraphs: readonly Paragraph[] = [
  paragraph(
    ['1', 'Akut: ingen mat hemma'],
    ['children'],
    'Beviljas matpengar i dag äter barnet som vanligt hemma och i skolan. Avslås det blir skollunchen barnets enda mål fram till den 25:e. Barnet är sex år och märker det redan i kväll. Föräldern har prövat matkassan, som är slut. Barnets bästa talar tydligt för bifall.',
    { provisions: ['SoL 3:1'] },
  ),
  paragraph(
    ['2', 'Umgänge: resan till den andra föräldern'],
    ['children'],
    'Beviljas resan träffar barnet sin pappa två helger i månaden, som det har gjort sedan i våras. Avslås den blir det en träff till jul. Barnet är nio år och har själv sagt att det vill åka varje gång. En billigare resa finns och räcker: då beviljas den.',
    { provisions: ['SoL 3:1', 'SoL 3:2'] },
  ),
  paragraph(
    ['3', 'Hyresskuld: barnet kan förlora sitt hem'],
    ['children'],
    'Beviljas skulden bor barnet kvar, går kvar i sin förskola och har farmor i samma kvarter. Avslås den bor familjen hos släktingar på obestämd tid, i en annan kommun. Barnet är fyra år och har bytt förskola en gång i år. Skulden är en gångs följd av sjukdom. Det talar för bifall trots att skulden är ett undantag.',
    { provisions: ['SoL 3:1', 'SoL 12:2'] },
  ),
  paragraph(
    ['4', 'Rådrum: krav på billigare bostad'],
    ['children'],
    'Ställs kravet kan äldsta barnet behöva byta skola i årskurs nio, mitt i terminen. Väntar vi till sommaren gör barnet klart sin skola. Merkostnaden är tre månaders mellanskillnad. Det yngre barnet påverkas lite. Barnens bästa talar för rådrum till och med juni.',
    { provisions: ['SoL 3:1'] },
  ),
  paragraph(
    ['5', 'När barnet inte märker beslutet'],
    ['children'],
    'Avslaget gäller förälderns fackavgift för en månad och ryms i det som blir över. Barnets mat, kläder, fritid och boende är desamma. Därför får beslutet inte påtaglig betydelse för barnet.',
    { provisions: ['SoL 3:1'] },
  ),
]
