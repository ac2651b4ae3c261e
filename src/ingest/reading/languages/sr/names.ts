import type { CountryCode, LanguageCode, Phrases } from '../shape.ts'

export const countries: Readonly<Record<CountryCode, Phrases>> = {
  AL: 'Albanij*, Албаниј*',
  AT: 'Austrij*, Аустриј*',
  BA: `
    Bosn*, Босн*, BiH, БиХ, Hercegovin*, Херцеговин*, Republika Srpska, Република Српска, Republici Srpskoj,
    Републици Српској, Bosna i Hercegovina, Босна и Херцеговина, Bosne i Hercegovine, Босне и Херцеговине,
    Bosni i Hercegovini, Босни и Херцеговини`,
  BE: 'Belgij*, Белгиј*',
  BG: 'Bugarska, Бугарска, Bugarske, Бугарске, Bugarskoj, Бугарској, Bugarsku, Бугарску',
  BY: 'Belorusij*, Белорусиј*',
  CH: `
    Švajcarska, Швајцарска, Švajcarske, Швајцарске, Švajcarskoj, Швајцарској, Švajcarsku, Швајцарску,
    Švicarska, Швицарска, Švicarske, Швицарске, Švicarskoj, Швицарској, Švicarsku, Швицарску`,
  CY: 'Kipar, Кипар, Kipra, Кипра, Kipru, Кипру, Cipar, Ципар, Cipra, Ципра, Cipru, Ципру',
  CZ: 'Češka, Чешка, Češke, Чешке, Češkoj, Чешкој, Češku, Чешку',
  DE: `
    Nemačka, Немачка, Nemačke, Немачке, Nemačkoj, Немачкој, Nemačku, Немачку, Njemačka, Њемачка, Njemačke,
    Њемачке, Njemačkoj, Њемачкој, Njemačku, Њемачку`,
  DK: 'Danska, Данска, Danske, Данске, Danskoj, Данској, Dansku, Данску',
  EE: 'Estonij*, Естониј*',
  ES: `
    Španij*, Шпаниј*, Španije, Шпаније, Španjolska, Шпањолска, Španjolske, Шпањолске, Španjolskoj, Шпањолској,
    Španjolsku, Шпањолску`,
  FI: 'Finska, Финска, Finske, Финске, Finskoj, Финској, Finsku, Финску',
  FR: 'Francuska, Француска, Francuske, Француске, Francuskoj, Француској, Francusku, Француску',
  GB: `
    Velika Britanija, Велика Британија, Velike Britanije, Велике Британије, Velikoj Britaniji,
    Великој Британији, Ujedinjeno Kraljevstvo, Уједињено Краљевство, Ujedinjenog Kraljevstva,
    Уједињеног Краљевства, Ujedinjenom Kraljevstvu, Уједињеном Краљевству, Engleska, Енглеска, Engleske,
    Енглеске, Engleskoj, Енглеској, Škotska, Шкотска, Škotske, Шкотске, Škotskoj, Шкотској, UK, УК`,
  GR: 'Grčka, Грчка, Grčke, Грчке, Grčkoj, Грчкој, Grčku, Грчку',
  HR: 'Hrvatska, Хрватска, Hrvatske, Хрватске, Hrvatskoj, Хрватској, Hrvatsku, Хрватску, RH, РХ',
  HU: 'Mađarska, Мађарска, Mađarske, Мађарске, Mađarskoj, Мађарској, Mađarsku, Мађарску',
  IE: 'Irska, Ирска, Irske, Ирске, Irskoj, Ирској, Irsku, Ирску',
  IS: 'Island, Исланд, Islanda, Исланда, Islandu, Исланду',
  IT: 'Italij*, Италиј*',
  LT: 'Litvanij*, Литваниј*, Litva, Литва, Litve, Литве, Litvi, Литви, Litvu, Литву',
  LU: 'Luksemburg*, Луксембург*',
  LV: 'Letonij*, Летониј*, Latvij*, Латвиј*',
  MD: 'Moldavij*, Молдавиј*, Moldova, Молдова, Moldove, Молдове, Moldovi, Молдови',
  ME: 'Crna Gora, Црна Гора, Crne Gore, Црне Горе, Crnoj Gori, Црној Гори, Crnu Goru, Црну Гору',
  MK: `
    Severna Makedonija, Северна Македонија, Severne Makedonije, Северне Македоније, Severnoj Makedoniji,
    Северној Македонији, Makedonij*, Македониј*, Sjeverna Makedonija, Сјеверна Македонија,
    Sjeverne Makedonije, Сјеверне Македоније, Sjevernoj Makedoniji, Сјеверној Македонији, Sjevernu Makedoniju,
    Сјеверну Македонију, Severnu Makedoniju, Северну Македонију`,
  MT: 'Malta, Малта, Malte, Малте, Malti, Малти, Maltu, Малту',
  NL: `
    Holandij*, Холандиј*, Nizozemska, Низоземска, Nizozemske, Низоземске, Nizozemskoj, Низоземској,
    Nizozemsku, Низоземску`,
  NO: 'Norveška, Норвешка, Norveškoj, Норвешкој, Norveške, Норвешке, Norvešku, Норвешку',
  PL: 'Poljska, Пољска, Poljske, Пољске, Poljskoj, Пољској, Poljsku, Пољску',
  PT: `
    Portugal*, Португал*, Portugalij*, Португалиј*, Portugal, Португал, Portugala, Португала, Portugalu,
    Португалу`,
  RO: `
    Rumunij*, Румуниј*, Rumunjska, Румуњска, Rumunjske, Румуњске, Rumunjskoj, Румуњској, Rumunjsku, Румуњску`,
  RS: 'Srbij*, Србиј*',
  SE: 'Švedska, Шведска, Švedske, Шведске, Švedskoj, Шведској, Švedsku, Шведску',
  SI: 'Slovenij*, Словениј*',
  SK: 'Slovačka, Словачка, Slovačke, Словачке, Slovačkoj, Словачкој, Slovačku, Словачку',
  TR: 'Turska, Турска, Turske, Турске, Turskoj, Турској, Tursku, Турску',
  UA: 'Ukrajin*, Украјин*',
  XK: 'Kosovo, Косово, Kosova, Косова, Kosovu, Косову',
}

export const demonyms: Readonly<Record<CountryCode, Phrases>> = {
  AL: 'albansk*, албанск*, albanac, албанац, albanci, албанци',
  AT: 'austrijsk*, аустријск*, austrijanc*, аустријанц*',
  BA: 'bosansk*, босанск*, hercegovačk*, херцеговачк*, bosanskohercegovačk*, босанскохерцеговачк*',
  BE: 'belgijsk*, белгијск*',
  BG: `
    bugarski, бугарски, bugarska partner*, бугарска партнер*, bugarskim, бугарским, bugarskih, бугарских,
    bugarskog, бугарског`,
  CH: `
    švajcarsk*, швајцарск*, švicarski, швицарски, švicarskih, швицарских, švicarskim, швицарским, švicarci,
    швицарци`,
  CY: 'kiparsk*, кипарск*, ciparsk*, ципарск*',
  CZ: 'češki, чешки, čeških, чешких, češkim, чешким, česi, чеси',
  DE: `
    nemački, немачки, nemačkih, немачких, nemačkim, немачким, nemačkog, немачког, njemački, њемачки,
    njemačkih, њемачких, njemačkim, њемачким, njemačkog, њемачког, bavarsk*, баварск*, nijemci, нијемци`,
  DK: 'danski, дански, danskih, данских, danskim, данским',
  EE: 'estonsk*, естонск*',
  ES: `
    španski, шпански, španskih, шпанских, španskim, шпанским, španjolski, шпањолски, španjolskih, шпањолских,
    španjolskim, шпањолским`,
  FI: 'finski, фински, finskih, финских, finskim, финским',
  FR: 'francuski, француски, francuskih, француских, francuskim, француским',
  GB: 'britansk*, британск*, škotski, шкотски, škotskih, шкотских',
  GR: 'grčki, грчки, grčkih, грчких, grčkim, грчким',
  HR: 'hrvatski, хрватски, hrvatskih, хрватских, hrvatskim, хрватским, hrvatskog, хрватског',
  HU: 'mađarski, мађарски, mađarskih, мађарских, mađarskim, мађарским',
  IE: 'irski, ирски, irskih, ирских, irskim, ирским',
  IS: 'islandsk*, исландск*',
  IT: 'italijansk*, италијанск*, talijansk*, талијанск*, talijani, талијани',
  LT: 'litvansk*, литванск*, litavsk*, литавск*',
  LU: 'luksemburšk*, луксембуршк*',
  LV: 'letonsk*, летонск*, latvijsk*, латвијск*',
  MD: 'moldavsk*, молдавск*',
  ME: 'crnogorsk*, црногорск*',
  MK: 'makedonsk*, македонск*',
  MT: 'maltešk*, малтешк*',
  NL: `
    holandsk*, холандск*, nizozemski, низоземски, nizozemskih, низоземских, nizozemskim, низоземским`,
  NO: 'norveški, норвешки, norveških, норвешких, norveškim, норвешким',
  PL: 'poljski, пољски, poljskih, пољских, poljskim, пољским',
  PT: 'portugalsk*, португалск*',
  RO: `
    rumunski, румунски, rumunskih, румунских, rumunskim, румунским, rumunjski, румуњски, rumunjskih,
    румуњских, rumunjskim, румуњским`,
  RS: `
    srpski, српски, srpskih, српских, srpskim, српским, srpska udruženja, српска удружења, srpsk*, српск*,
    srbijansk*, србијанск*`,
  SE: 'švedski, шведски, švedskih, шведских, švedskim, шведским',
  SI: 'slovensk*, словенск*, slovenci, словенци',
  SK: 'slovački, словачки, slovačkih, словачких, slovačkim, словачким',
  TR: 'turski, турски, turskih, турских, turskim, турским',
  UA: 'ukrajinsk*, украјинск*',
  XK: 'kosovsk*, косовск*',
}

export const regions: Readonly<Record<CountryCode, Phrases>> = {
  AT: `
    Tirol, Тирол, Tirola, Тирола, Tirolu, Тиролу, Korušk*, Корушк*, Gradišće, Градишће, Gradišća, Градишћа,
    Štajerske u Austriji, Штајерске у Аустрији`,
  BA: `
    Krajin*, Крајин*, Semberij*, Сембериј*, Posavin*, Посавин*, Republika Srpska, Република Српска,
    Republike Srpske, Републике Српске, Posavski kanton, Посавски кантон`,
  BE: 'Flandrij*, Фландриј*',
  CZ: 'Moravsk*, Моравск*',
  DE: `
    Bavarsk*, Баварск*, Saksonij*, Саксониј*, Bavarska, Баварска, Bavarske, Баварске, Bavarskoj, Баварској,
    Saska, Саска, Saske, Саске, Saskoj, Саској`,
  ES: 'Katalonij*, Каталониј*, Andaluzij*, Андалузиј*, Galicij*, Галициј*',
  FI: 'Laponij*, Лапониј*',
  FR: 'Bretanja, Бретања, Bretanje, Бретање, Bretanji, Бретањи, Provans*, Прованс*, Korzik*, Корзик*',
  GB: 'Wales, Walesa, Walesu',
  GR: 'Kreta, Крета, Krete, Крете, Kreti, Крети',
  HR: `
    Dalmacij*, Далмациј*, Slavonij*, Славониј*, Istr*, Истр*, Baranj*, Барањ*, Lika, Лика, Like, Лике, Lici,
    Лици`,
  IT: `
    Toskan*, Тоскан*, Sicilij*, Сицилиј*, Furlanij*, Фурланиј*, Južni Tirol, Јужни Тирол, Južnog Tirola,
    Јужног Тирола, Sardinij*, Сардиниј*, Apulij*, Апулиј*, Pulja, Пуља, Umbrij*, Умбриј*, Pijemont*, Пијемонт*`,
  PL: 'Šlesk*, Шлеск*',
  RO: 'Transilvanij*, Трансилваниј*',
  RS: `
    Vojvodin*, Војводин*, Šumadij*, Шумадиј*, Bačka, Бачка, Bačke, Бачке, Bačkoj, Бачкој, Banat, Банат,
    Banata, Баната, Banatu, Банату, Srem, Срем, Srema, Срема, Sremu, Срему, Zlatibor*, Златибор*,
    Stara planina, Стара планина, Staroj planini, Старој планини, Stare planine, Старе планине, Mačv*, Мачв*,
    Pomoravlj*, Поморављ*, Podrinj*, Подрињ*, Timočk*, Тимочк*, Raška, Рашка, Raške, Рашке, Sandžak*, Санџак*,
    Fruška gora, Фрушка гора, Fruškoj gori, Фрушкој гори, Fruške gore, Фрушке горе, Tara, Тара, Homolj*,
    Хомољ*, Đerdap*, Ђердап*, Kopaonik*, Копаоник*, Knjaževac, Књажевац, Pirot, Пирот, Pirota, Пирота, Levač*,
    Левач*, Dragačev*, Драгачев*, Toplica, Топлица, Toplice, Топлице, Istočna Srbija, Источна Србија,
    Istočne Srbije, Источне Србије, Istočnoj Srbiji, Источној Србији, Zapadna Srbija, Западна Србија,
    Zapadne Srbije, Западне Србије`,
  SI: 'Štajersk*, Штајерск*, Prekmurj*, Прекмурј*, Gorenjsk*, Горењск*, Dolenjsk*, Долењск*',
}

export const languageNames: Readonly<Record<LanguageCode, Phrases>> = {
  bs: 'bosanski, босански, bosanskom, босанском',
  cs: 'češki, чешки, češkom, чешком',
  de: `
    nemački, немачки, nemačkom, немачком, njemački, њемачки, njemačkom, њемачком, njemačkog, њемачког`,
  en: 'engleski, енглески, engleskom, енглеском, engleskog, енглеског, engleski jezik, енглески језик',
  es: 'španski, шпански, španskom, шпанском, španjolski, шпањолски, španjolskom, шпањолском',
  fr: 'francuski, француски, francuskom, француском',
  hr: 'hrvatski, хрватски, hrvatskom, хрватском, hrvatskog, хрватског, hrvatski jezik, хрватски језик',
  hu: 'mađarski, мађарски, mađarskom, мађарском',
  it: `
    italijanski, италијански, italijanskom, италијанском, talijanski, талијански, talijanskom, талијанском,
    talijanskog, талијанског`,
  pl: 'poljski, пољски, poljskom, пољском',
  pt: 'portugalski, португалски, portugalskom, португалском',
  ro: 'rumunski, румунски, rumunskom, румунском',
  ru: 'ruski, руски, ruskom, руском',
  sl: 'slovenski, словенски, slovenskom, словенском',
  sr: 'srpski, српски, srpskom, српском, srpski jezik, српски језик',
}
