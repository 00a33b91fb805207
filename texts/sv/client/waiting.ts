/** When to expect a decision. */
export const waiting = {
  title: 'När kan du räkna med beslut?',
  mostBy: 'De flesta som ansökt som du har fått beslut senast {{day}}.',
  halfBy: 'Hälften har fått beslut redan {{day}}.',
  longer: 'Din ansökan har tagit längre tid än de flesta. Ring oss gärna och fråga.',
  tooFew: 'Det finns för få beslut för att säga hur lång tid det brukar ta.',
  from: 'Räknat på {{count}} ansökningar som vi har beslutat det senaste halvåret. Det är inget löfte.',
  fromFirst: 'Räknat på {{count}} första ansökningar som vi har beslutat det senaste halvåret. Det är inget löfte.',
} as const
