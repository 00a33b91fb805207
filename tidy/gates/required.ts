/** A requirement as the project's list of legal rules has it, with the acts it blocks by their Swedish names there. */
export interface Required {
  id: string
  sources: readonly string[]
  sourcesBefore: readonly string[]
  blocks: readonly string[]
  standing: string
  from: string | null
  to: string | null
}

const lines = (cell: string | undefined): string[] => (cell === undefined || cell === '-' ? [] : cell.split(', '))

/** The 143: id, provisions, provisions before July 2025 when others, blocked acts, standing, from, to. */
export const required: readonly Required[] = `
version.sol_by_decision_date | SoL 2025:400 transition | - | beslut.fatta | statute | 2025-07-01 | -
version.overklagande_gammal_lag | SoL 2025:400 transition | SoL 2001:453 16:3 | overklagande.overlamna | statute | - | -
version.aterkrav_gammal_lag | SoL 2025:400 transition | SoL 2001:453 9:1, SoL 2001:453 9:2, SoL 2001:453 9:3, SoL 2001:453 9:4 | aterkrav.besluta | statute | - | -
ansokan.ar_ansokan | FL 19, SoL 14:2, JO 3121-2016, JO May 2023 | FL 19, SoL 2001:453 11:1 | ansokan.registrera_som_information | jo | - | -
ansokan.oklart_ar_ansokan | FL 19, SoL 14:2, JO 3121-2016 | FL 19, SoL 2001:453 11:1 | ansokan.registrera_som_information | jo | - | -
ansokan.inled_genast | SoL 14:2 | SoL 2001:453 11:1 | - | statute | - | -
ansokan.ankomstdag | FL 22 | - | arende.avsluta | statute | - | -
ansokan.akut_kort | SoL 12:1, FL 9, Municipal guideline, JO Södertälje | SoL 2001:453 4:1, FL 9 | beslut.fatta_avslag | local | - | -
ansokan.hyresskuld_skyndsamt | SoL 12:1, SoL 12:2, JO Södertälje | SoL 2001:453 4:1, SoL 2001:453 4:2 | - | jo | - | -
avhysning.bekraftelse_samma_dag | SoF 11:3 | - | - | statute | - | -
ansokan.per_behov | JO Södertälje, SoL 12:1, FL 9 | JO Södertälje, SoL 2001:453 4:1, FL 9 | arende.avsluta | jo | - | -
ansokan.ny_period_nytt_beslut | JO 2392-2007, JO 1759-2000, SoL 12:1 | JO 2392-2007, JO 1759-2000, SoL 2001:453 4:1 | arende.avsluta | jo | - | -
komplettering.hjalp_forst | FL 6, FL 8, FL 20, FL 23 | - | beslut.fatta_avslag | statute | - | -
komplettering.forelaggande | FL 20 | - | beslut.fatta | statute | - | -
komplettering.rundor | FL 9, FL 23 | - | - | judgement | - | -
utredning.avslag_medverkar_ej | FL 20, FL 23, SoL 12:1 | FL 20, FL 23, SoL 2001:453 4:1 | beslut.fatta_avslag | judgement | - | -
utredning.dokumentera_snarast | FL 27, SoL 14:3 | FL 27, SoL 2001:453 11:5 | beslut.fatta | statute | - | -
utredning.journal_alla_kontakter | SoL 14:3, Municipal guideline | SoL 2001:453 11:5 | handling.gallra | local | - | -
utredning.invandning_antecknas | SoL 14:6 | SoL 2001:453 11:6 | arende.avsluta | statute | - | -
utredning.tolk | FL 13 | - | beslut.fatta_avslag, beslut.expediera | statute | - | -
utredning.ombud | FL 14, FL 15 | - | beslut.expediera | statute | - | -
utredning.jav | KL 7:4, KL 6:28, FL 16 | - | beslut.fatta, protokoll.justera | statute | - | -
utredning.forsening_brev | FL 11, SoL 14:10 | FL 11 | - | statute | - | -
utredning.drojsmal | FL 12, SoL 14:10 | FL 12 | arende.avsluta | statute | - | -
utredning.muntligt_i_namnd | SoL 14:8 | SoL 2001:453 11:9 | beslut.fatta_avslag | statute | - | -
utredning.kommunicering | FL 25, SoL 14:10 | FL 25, SoL 2001:453 11:8 | beslut.fatta_avslag, forsorjningsstod.satt_ned, aterkrav.besluta, beslut.fatta_till_nackdel | statute | - | -
utredning.kommunicering_spar | SOSFS 2014:5 5:12 | - | beslut.fatta_avslag | guidance | - | -
utredning.partsinsyn | FL 10, SoL 14:10 | FL 10 | handling.neka | statute | - | -
barn.barnkonsekvens_alltid | SoL 3:1, SoL 3:2, Municipal guideline | SoL 2001:453 1:2, SoL 2001:453 11:10 | beslut.fatta, beslut.fatta_avslag | local | - | -
barn.barnkonsekvens_patagligt | SoL 3:1, Municipal guideline | SoL 2001:453 1:2 | beslut.fatta_avslag, forsorjningsstod.satt_ned | local | - | -
barn.hora_barnet | SoL 3:2, SoL 3:3 | SoL 2001:453 11:10 | beslut.fatta_avslag | statute | - | -
barn.15_ar_egen_talan | SoL 3:4 | SoL 2001:453 11:10 | beslut.expediera | statute | - | -
barn.orosanmalan | SoL 19:1 | SoL 2001:453 14:1 | arende.avsluta | statute | - | -
barn.inkomst_ej_raknas | SoL 12:9 | SoL 2001:453 4:1 a | beslut.fatta | statute | - | -
bistand.121_fore_122 | JO 2010/11 p. 363, SoL 12:1, SoL 12:2 | JO 2010/11 p. 363, SoL 2001:453 4:1, SoL 2001:453 4:2 | beslut.fatta | jo | - | -
bistand.riksnorm_hogre | SoL 12:7 | SoL 2001:453 4:3 | beslut.fatta_avslag | statute | - | -
bistand.riksnorm_lagre | SoL 12:7 | SoL 2001:453 4:3 | beslut.fatta | statute | - | -
bistand.fritidskort | SoL 12:7 a | - | beslut.fatta | statute | 2025-09-08 | -
bistand.jobbstimulans | SoL 12:8 | SoL 2001:453 4:1 b | beslut.fatta | statute | - | -
bistand.avsteg_samrad | Municipal guideline | - | beslut.fatta | local | - | -
bistand.ingen_kvittning | HFD 2013 ref. 18, SoL 33:1 | HFD 2013 ref. 18, SoL 2001:453 9:1 | beslut.fatta | jo | - | -
aktivitet.anvisning_villkor | SoL 12:4 | SoL 2001:453 4:4 | anvisning.skicka | statute | - | -
aktivitet.nedsattning | SoL 12:5 | SoL 2001:453 4:5 | forsorjningsstod.satt_ned | statute | - | -
aktivitet.franvaro_ej_automatisk | SoL 12:5 | SoL 2001:453 4:5 | forsorjningsstod.satt_ned | judgement | - | -
aktivitet.plan_signerad | SoL 10:3, Municipal guideline | SoL 2001:453 3:5 | plan.stang | local | - | -
data.inhamta_lagstod | SoL 15:10, SoL 15:11, SoL 15:12, F 2008:975 | SoL 2001:453 11:11, F 2008:975 | kontroll.genomfor | statute | - | -
data.lamna_utbetalt | SoL 15:4 | SoL 2001:453 12:7 | handling.neka | statute | - | -
beslut.form | FL 31, SoL 14:10 | FL 31 | beslut.expediera | statute | - | -
beslut.motivering | FL 32, SoL 14:10 | FL 32 | beslut.fatta_avslag, beslut.expediera, forsorjningsstod.satt_ned, aterkrav.besluta | statute | - | -
beslut.hanvisning | FL 33, SoL 35:1 | FL 33, SoL 2001:453 16:3 | beslut.expediera | statute | - | -
beslut.radrum_ar_beslut | FL 33, JO 2231-2008 | - | beslut.expediera | jo | - | -
beslut.muntligt_finns_ej | FL 31, FL 32, FL 33 | - | arende.avsluta | jo | - | -
beslut.utelamna_namn | FL 33 | - | - | statute | - | -
beslut.rattelse_versionerad | FL 36 | - | protokoll.andra | statute | - | -
beslut.andra_nackdel | FL 37, SoL 14:9 | FL 37 | beslut.fatta_till_nackdel | statute | - | -
beslut.ej_verkstallt_rapport | SoL 34:1, SoL 34:2, SoL 34:3 | SoL 2001:453 16:6 f | - | statute | - | -
beslut.delgivning_forbud | SoL 14:12 | - | beslut.expediera | statute | - | -
beslut.dom_genast | SoL 35:5, SoL 34:5 | SoL 2001:453 16:3 | arende.avsluta | statute | - | -
overklagande.identifiera | FL 43 | - | synpunkt.stang | judgement | - | -
overklagande.rattid | FL 44, FL 45, JO 3372-2017, JO 776-2004 | - | beslut.avvisa_overklagande | statute | - | -
overklagande.okand_delfaende | FL 44, FL 45, JO 3372-2017 | - | beslut.avvisa_overklagande | jo | - | -
overklagande.omprovning_38 | FL 38, FL 39 | - | beslut.fatta | statute | - | -
overklagande.skyndsamt | FL 46 | - | overklagande.avsluta_lokalt | statute | - | -
overklagande.nytt_beslut_med | FL 46 | - | overklagande.avsluta_lokalt | statute | - | -
overklagande.kan_ej_forhindras | FL 45, FL 46 | - | overklagande.avsluta_lokalt | statute | - | -
overklagande.aterkallelse | FL 46 | - | overklagande.avsluta_lokalt | judgement | - | -
aterkrav.grund_331 | SoL 33:1 | SoL 2001:453 9:1 | aterkrav.besluta | statute | - | -
aterkrav.villkor_332 | SoL 33:2 | SoL 2001:453 9:2 | beslut.fatta, aterkrav.besluta | statute | - | -
aterkrav.villkor_333 | SoL 33:3 | SoL 2001:453 9:2 | beslut.fatta, aterkrav.besluta | statute | - | -
aterkrav.talan | SoL 33:4, SoL 33:5, SoL 30:6 | SoL 2001:453 9:3, SoL 2001:453 10:4 | aterkrav.vack_talan | statute | - | -
aterkrav.ingen_blanket | JO 4000-2000, SoL 33:2 | JO 4000-2000, SoL 2001:453 9:2 | beslut.fatta | jo | - | -
aterkrav.separat_fran_brott | JO 6798-2012, BbL 6, SoL 33:1 | JO 6798-2012, BbL 6, SoL 2001:453 9:1 | kontroll.genomfor | jo | - | -
brott.anmal | BbL 6 | - | arende.avsluta | jo | - | -
fel.underratta | Lag 2008:206 3 | - | - | statute | - | -
kontroll.forbud_spaning | RF 2:6, RF 2:20, ECHR 8, JO Norrköping 2023 | - | kontroll.genomfor, kontroll.lagra, modul.aktivera | jo | - | -
kontroll.hembesok | RF 2:6, FL 5, FL 23, JO 6514-2009 | - | kontroll.genomfor | jo | - | -
kontroll.hembesok_oanmalt | RF 2:6, JO Malmö | - | kontroll.genomfor | jo | - | -
kontroll.hembesok_brott | RF 2:6, JO 6798-2012 | - | kontroll.genomfor | jo | - | -
kontroll.internet | RF 2:6, FL 5, FL 25, JO Hultsfred | - | kontroll.genomfor, kontroll.lagra | jo | - | -
kontroll.tredje_part | OSL 26:1, OSL 12:2, JO 4523-1999 | - | kontroll.genomfor | jo | - | -
kontroll.tips | OSL 26:5, FL 25 | - | kontroll.genomfor, forsorjningsstod.satt_ned | judgement | - | -
kontroll.dokument | FL 5, RF 2:20 | - | kontroll.genomfor | judgement | - | -
kontroll.ingen_riskprofil | F 2001:637 15, AI Act III 5 | - | modul.aktivera | judgement | - | -
auto.122_forbud | KL 6:38 | - | beslut.automatisera | statute | - | -
auto.delegation | KL 6:37, FL 28 | - | beslut.automatisera | statute | - | -
auto.ai_hogrisk | AI Act III 5 | - | modul.aktivera | statute | 2027-12-02 | -
auto.dpia | GDPR 35 | - | modul.aktivera | guidance | - | -
osl.registrera | OSL 5:1, OSL 5:2 | - | arende.avsluta | statute | - | -
osl.sekretessmarkering | OSL 5:5 | - | - | statute | - | -
osl.prova_ny | TF 2:15 | - | handling.neka | statute | - | -
osl.ingen_identitet | TF 2:18 | - | handling.neka | statute | - | -
osl.menprovning_26 | OSL 26:1 | - | handling.lamna_ut | statute | - | -
osl.delvis | TF 2:15 | - | handling.neka | statute | - | -
osl.neka_beslut | OSL 6:3, OSL 6:7, FL 43, FL 44 | - | handling.neka | statute | - | -
osl.info_om_provning | OSL 6:3 | - | handling.neka | statute | - | -
osl.bryta | OSL 10:15 a, OSL 10:2, OSL 10:18 a, SoL 15:4, Lag 2008:206 3 | - | uppgift.lamna_annan_myndighet | statute | 2025-12-01 | -
osl.2024_307_ej_26 | Lag 2024:307 2 | - | uppgift.lamna_annan_myndighet | statute | - | -
osl.2025_170_ej_26 | Lag 2025:170 8 | - | uppgift.lamna_annan_myndighet | statute | - | -
osl.inre_grans | OSL 8:1, OSL 8:2 | - | uppgift.lamna_annan_myndighet | statute | - | -
data.atkomst_behov | Lag 2001:454 10 | - | modul.aktivera | statute | - | -
data.logg_granskning | Lag 2001:454 10 | - | - | statute | - | -
data.sokbegrepp | F 2001:637 15 | - | sokning.utfor, sammanstallning.skapa | statute | - | -
data.sammanstallning_kanslig | Lag 2001:454 7 a | - | sammanstallning.skapa | statute | - | -
data.skyddad | OSL 21:3 a, OSL 21:3, SOSFS 2014:5 | - | handling.lamna_ut, beslut.expediera | guidance | - | -
data.registerutdrag | GDPR 12, GDPR 15 | - | - | memory | - | -
data.incident72 | GDPR 33 | - | - | memory | - | -
data.sms | OSL 26:1, JO 494-2016 | - | beslut.expediera | jo | - | -
gallring.fem_ar | SoL 16:1 | SoL 2001:453 12:1 | handling.gallra | statute | - | -
gallring.undantag_barn | SoL 16:2 | SoL 2001:453 12:2 | handling.gallra | statute | - | -
gallring.utredning_barn_30 | SoL 16:2 a | - | handling.gallra | statute | 2026-01-15 | -
gallring.forskning_lan | SoF 13:1 | - | handling.gallra | statute | - | -
gallring.forskning_dag | SoF 13:1 | - | handling.gallra | statute | - | -
gallring.hold | House judgement | - | handling.gallra | judgement | - | -
synpunkt.fraga_registrera | SOSFS 2011:9, Municipal guideline | - | synpunkt.stang | local | - | -
synpunkt.aterkoppling | Municipal guideline | - | synpunkt.stang | local | - | -
lexsarah.rapport | SoL 27:2 | SoL 2001:453 14:3 | incident.stang | statute | - | -
lexsarah.utred | SoL 27:5, SOSFS 2011:5 | SoL 2001:453 14:6, SOSFS 2011:5 | lexsarah.stang | statute | - | -
lexsarah.ivo | SoL 27:6 | SoL 2001:453 14:7 | lexsarah.stang | statute | - | -
kvalitet.risk_innan_andring | SOSFS 2011:9 | - | modul.aktivera | guidance | - | -
kvalitet.berattelse | SOSFS 2011:9 | - | - | local | - | -
kvalitet.domsgenomgang | Municipal guideline | - | - | local | - | -
tillsyn.registrera | OSL 5:1, OSL 5:2 | - | yttrande.expediera | statute | - | -
tillsyn.svarsplan | KL 5:69, KL 6:35 | - | - | local | - | -
tillsyn.justera_fore_exp | KL 5:69, KL 6:35 | - | yttrande.expediera | local | - | -
tillsyn.delegation_yttrande | KL 6:38 | - | delegation.anvand | statute | - | -
tillsyn.utkast_offentlighet | TF 2:10, TF 2:12 | - | kallelse.skicka | local | - | -
tillsyn.anslag | KL 8:12 | - | - | statute | - | -
tillsyn.uppfoljning | House judgement | - | arende.avsluta | judgement | - | -
tillsyn.ivo_anmalan_verksamhet | SoL 27:7 | - | - | statute | 2026-01-01 | -
delegation.anmal | KL 6:39, KL 6:40 | - | delegation.anvand | statute | - | -
delegation.protokoll_sarskilt | KL 6:40, KL 7:8 | - | beslut.expediera | statute | - | -
laglighet.tid | KL 13:5 | - | protokoll.justera | statute | - | -
betalning.funktionsskiljning | KL 6:6 | - | utbetalning.attestera | guidance | - | -
betalning.konto_andring | KL 6:6 | - | utbetalning.skapa | guidance | - | -
betalning.beslut_finns | KL 6:6 | - | utbetalning.skapa | guidance | - | -
internkontroll.plan | KL 6:6 | - | risk.acceptera | guidance | - | -
hot.incident | AML 3:3 a, AFS 2023:2 | AML 3:3 a, AFS 1993:2 | incident.stang | guidance | - | -
am.statistik_ss | HSLF-FS 2015:30 | - | - | guidance | - | -
am.esf | ESF+ | - | - | guidance | - | -
am.sekretess | OSL 8:1, OSL 26:1 | - | anvisning.skicka | statute | - | -
tillgang.redogorelse | Lag 2018:1937 10 | - | modul.aktivera | statute | - | -
reform.aktivitetskrav | Prop. 2025/26:207, SoL 12:4, SoL 12:5 | - | forsorjningsstod.satt_ned | proposal | 2026-07-01 | -
reform.bidragstak | Prop. 2025/26:201, SoL 12:7 | - | beslut.fatta | proposal | 2027-01-01 | -
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | '))
  .map(([id = '', sources, before, blocks, standing = '', from = '-', to = '-']) => ({
    id,
    sources: lines(sources),
    sourcesBefore: lines(before),
    blocks: lines(blocks),
    standing,
    from: from === '-' ? null : from,
    to: to === '-' ? null : to,
  }))
