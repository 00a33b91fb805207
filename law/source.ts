/** What kind of ground a source is: a statute binds, general advice guides, a proposal waits. */
export type Standing = 'statute' | 'regulation' | 'general_advice' | 'jo' | 'court' | 'municipal' | 'local' | 'proposal'

export interface Source {
  /** What the provision is about, in Swedish. */
  title: string
  /** As a letter cites it, in Swedish. */
  cite: string
  act: string
  standing: Standing
  /** What is not verified about it. */
  note?: string
}

export const sol = (chapter: number, section: string, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § socialtjänstlagen (2025:400)`,
  act: 'SoL 2025:400',
  standing: 'statute',
})

export const oldSol = (chapter: number, section: string, title: string, note?: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § socialtjänstlagen (2001:453)`,
  act: 'SoL 2001:453',
  standing: 'statute',
  ...(note === undefined ? {} : { note }),
})

export const sof = (chapter: number, section: number, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § socialtjänstförordningen (2025:468)`,
  act: 'SoF 2025:468',
  standing: 'regulation',
})

export const fl = (section: number, title: string): Source => ({
  title,
  cite: `${section} § förvaltningslagen (2017:900)`,
  act: 'FL 2017:900',
  standing: 'statute',
})

export const kl = (chapter: number, section: number, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § kommunallagen (2017:725)`,
  act: 'KL 2017:725',
  standing: 'statute',
})

export const osl = (chapter: number, section: string, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § offentlighets- och sekretesslagen (2009:400)`,
  act: 'OSL 2009:400',
  standing: 'statute',
})

export const jo = (number: string, title: string): Source => ({
  title,
  cite: `JO dnr ${number}`,
  act: 'JO',
  standing: 'jo',
  note: 'Läst i utdrag eller sammanfattning.',
})

export const court = (name: string, title: string): Source => ({
  title,
  cite: name,
  act: name.split(' ')[0] ?? name,
  standing: 'court',
  note: 'Läst på rubriknivå.',
})

export const proposal = (name: string, title: string): Source => ({
  title,
  cite: name,
  act: name,
  standing: 'proposal',
  note: 'Antagen enligt andra källor; lagtexten inte läst.',
})
