/** Common first and last names, put together by chance: nobody in the demo is a real person. */
export interface Origin {
  women: readonly string[]
  men: readonly string[]
  family: readonly string[]
  /** The language an interpreter speaks; null: none needed. */
  interpreter: string | null
}

const sv: Origin = {
  women: ['Anna', 'Maria', 'Karin', 'Sara', 'Lena', 'Emma', 'Linnea', 'Ida', 'Elin', 'Johanna', 'Malin', 'Jenny', 'Hanna', 'Sofia', 'Camilla', 'Ulrika', 'Therese', 'Frida', 'Moa', 'Ebba', 'Alva', 'Wilma', 'Saga', 'Tuva', 'Maja', 'Astrid', 'Signe', 'Ellen', 'Nora', 'Klara'],
  men: ['Erik', 'Lars', 'Anders', 'Johan', 'Mikael', 'Peter', 'Daniel', 'Fredrik', 'Andreas', 'Stefan', 'Mattias', 'Jonas', 'Niklas', 'Simon', 'Viktor', 'Oskar', 'Emil', 'Anton', 'Gustav', 'Filip', 'Hugo', 'Nils', 'Elias', 'Albin', 'Melker', 'Viggo', 'Sixten', 'Love', 'Isak', 'Arvid'],
  family: ['Lindgren', 'Berg', 'Sandberg', 'Nyström', 'Holm', 'Ekström', 'Sjögren', 'Wallin', 'Hedlund', 'Forsberg', 'Dahl', 'Åkesson', 'Björk', 'Ström', 'Blom', 'Hellström', 'Lundin', 'Öberg', 'Söderberg', 'Norberg', 'Strand', 'Franzén', 'Viklund', 'Rosén', 'Borg', 'Ahlgren', 'Kvist', 'Moberg', 'Tornéus', 'Ängström'],
  interpreter: null,
}

export const origins: Readonly<Record<string, Origin>> = {
  sv,
  fi: { women: ['Aino', 'Tuula', 'Satu', 'Päivi'], men: ['Jari', 'Timo', 'Antti', 'Mika'], family: ['Korhonen', 'Laine', 'Niemi', 'Salo'], interpreter: 'fi' },
  so: { women: ['Amina', 'Hodan', 'Fadumo', 'Ifrah', 'Sahra'], men: ['Abdi', 'Liban', 'Yusuf', 'Mahad', 'Guled'], family: ['Warsame', 'Farah', 'Jama', 'Abdullahi', 'Nur'], interpreter: 'so' },
  ar: { women: ['Rania', 'Layla', 'Nour', 'Dima', 'Hala'], men: ['Omar', 'Khaled', 'Samir', 'Tareq', 'Bilal'], family: ['Haddad', 'Khoury', 'Mansour', 'Saleh', 'Darwish'], interpreter: 'ar' },
  uk: { women: ['Oksana', 'Iryna', 'Natalija', 'Olena'], men: ['Andrij', 'Taras', 'Serhij', 'Bohdan'], family: ['Kovalenko', 'Bondarenko', 'Melnyk', 'Tkachenko'], interpreter: 'uk' },
  prs: { women: ['Zahra', 'Fatima', 'Maryam', 'Laila'], men: ['Ali', 'Reza', 'Hamid', 'Jawad'], family: ['Ahmadi', 'Hosseini', 'Rahimi', 'Karimi'], interpreter: 'prs' },
  ti: { women: ['Selam', 'Senait', 'Feven', 'Rahwa'], men: ['Filmon', 'Yonas', 'Kidane', 'Robel'], family: ['Tesfay', 'Gebremedhin', 'Haile', 'Berhane'], interpreter: 'ti' },
  bks: { women: ['Amra', 'Selma', 'Jasmina', 'Dragana'], men: ['Emir', 'Adnan', 'Goran', 'Zoran'], family: ['Hadžić', 'Petrović', 'Kovačević', 'Begić'], interpreter: null },
}

export const originWeights: Readonly<Record<string, number>> = { sv: 62, fi: 2, so: 8, ar: 11, uk: 5, prs: 5, ti: 4, bks: 3 }
export const originOf = (key: string): Origin => origins[key] ?? sv

export const streets = [
  'Ljungstigen', 'Kvarnbäcksvägen', 'Sländvägen', 'Lyktgränden', 'Tallbackastigen', 'Vindhjulsgatan', 'Hasselnötsvägen', 'Norra Lärkgången', 'Gökottevägen', 'Morkullestigen',
  'Fyrväpplingsgatan', 'Rönnbärsvägen', 'Sjöbodsgränd', 'Stenmursvägen', 'Alkottegatan', 'Blåklintsstigen', 'Timmerflottarvägen', 'Ekorrbacken', 'Näverstigen', 'Havreåkersvägen',
] as const
