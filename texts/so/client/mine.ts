import type { Draft } from '../../draft.ts'
import type { mine as mineSv } from '../../sv/client/mine.ts'

export const mine = {
  payments: {
    title: 'Lacag-bixinnadaada',
    link: 'Arag lacag-bixinnadaada',
    none: 'Weli lacag-bixin ma jirto',
    coming: 'Soo socota',
    paid: 'Bangiga loo diray',
    another: 'Akoon uu leeyahay qof kale oo weyn oo qoyska ah',
  },
  promises: {
    title: 'Waxa adiga iyo annagu samayn doonno',
    link: 'Arag waxa adiga iyo annagu samayn doonno',
    lead: 'Halkan waxaa ku qoran waxa sugaya, iyo maalinta. Way baaba’daa marka la sameeyo.',
    yours: 'Waxan adigaa samaynaya',
    yoursNone: 'Hadda waxba inaad samayso uma baahnid.',
    ours: 'Waxan annagaa samaynayna',
    oursNone: 'Ma jiro wax aan ballan qaadnay oo sugaya.',
    by: 'Ugu dambayn {{day}}',
    was: 'Waxay ahayd in la dhammeeyo {{day}}. Fadlan na soo wac.',
    open: 'Tag {{month}}',
    move: 'Dir, ama maalin kale dooro: {{month}}',
    kinds: {
      hearing: 'Akhri oo ka jawaab xogta ka hor go’aanka',
      completion: 'Dir waxa aan codsannay',
      respite: 'Waqtiga yaraynta kharashka guriga ayaa dhammaanaya',
      call_back: '{{who}} ayaa ku soo wacaysa',
      decide: 'Waxaannu filaynaa inaan go’aan gaarnay',
      answer_request: 'Waxaannu ka jawaabaynaa codsigaaga go’aanka',
      pay: 'Lacag ayaannu bixinaynaa',
      hand_over_appeal: 'Rafcaankaaga waxaannu u gudbinaynaa maxkamadda maamulka, haddii aannan go’aanka beddelin',
    },
  },
  data: {
    title: 'Xogtaada fayl ahaan',
    link: 'Soo qaado waxa lagaa diiwaangeliyay',
    lead: 'Xaq baad u leedahay inaad ogaato waxa lagaa diiwaangeliyay. Faylka waxaa ku jira oo keliya waxa adiga ku quseeya. Inaad soo qaadatay waa la kaydiyaa.',
    toRead: 'Soo qaado si aad u akhrido',
    toProgram: 'Soo qaado barnaamij kombiyuutar',
    shared: 'Ha ku soo qaadan faylka kombiyuutar ay dad kale isticmaalaan.',
    missing: 'Kan kuma jiro',
    missingText:
      'Diiwaanka, warqadaha iyo waraaqaha kiiskaaga kuma jiraan. Xaq baad u leedahay inaad akhrido. Weydii shaqaalaha kiiskaaga.',
  },
} satisfies Draft<typeof mineSv>
