import { words, type Names } from "./words.ts";

export const westAfrican: Names = {
  given: words`
    abayomi abdoulaye abena abeni abimbola abiodun abiola abiona abosede adaeze adaku adanna adanne adaobi adebayo adebola adedayo adedoyin
    adegoke adekunle adeola adeolu aderonke adesina adesola adewale adeyemi adenike adjoa adwoa afia afolabi afolake afua aisatou aissatou akin akinola akinwale
    akosua akua akwasi alhaji alhassan aliu ama amaka amadou amarachi ameyo aminata aminatou amma ampofo anayo aniekan anuoluwapo araba arinze asantewaa
    atinuke awa awolowo ayinde ayo ayobami ayodeji ayodele ayokunle ayoola ayomide azubuike babacar babajide babatunde bamidele bintou binta blessing boakye bola bolaji bolanle boubacar bosede
    bukola bunmi busayo chiamaka chibueze chibuike chibuzo chidi chidiebere chidimma chidinma chiedu chiemeka chigozie chijioke chika chima chimamanda chinaza chinedu chinelo chinenye
    chinonso chinwe chinweuba chinyere chioma chiwetel chizoba chuka chukwudi chukwuemeka chukwuma comfort dami damilola dayo dele demba dapo diarra ebele ebere ebuka
    ebun efe efosa efua ego ejike ejiro ekene ekow ekua emeka emem enitan eniola enoch esi ese esther ezinne eze fanta fatou fatoumata fatmata fela femi fisayo folake folasade folashade folu foluke
    foday funke funmi funmilayo gbemi gbenga ibidun ibironke ibrahima idowu idris idrissa ife ifeanyi ifeoma ifeyinwa ijeoma ike ikechi ikechukwu ikenna imani iniobong isatu
    ishola iyabo jabari jide jummai kadiatu kadija kelechi kemi kehinde khadijatou kobina kobby kobe kofi kojo kola kolade kolawole koffi komfo korkor korede kunle kuukua kwabena kwadwo kwaku kwame kwamena kwasi kwesi
    lamin lanre lekan lola maame mamadou mamadu mariama mariame mawuli mercy michelle modou modupe moji mojisola moussa musa nana nduka ndidi nene ngozi nii nkechi nkem nkiru nkoyo nnamdi nneka nnenna nnenne
    nonso nwamaka nyarko obafemi obi obiageli obinna obioma odion ogechi oge okechukwu okey okon okoro ola oladele oladipo olajide olamide olanrewaju olayinka oluchi olu olufemi olufunke olumide oluremi olusegun olusola
    oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin omari omolara omotola omowunmi onome onyeka onyinye osagie osaze osas osei ousmane paa patience precious rashidat remi ronke rotimi salamatu sade sadio
    samba segun sekou seun seyi shade sheku shola simisola simi sola sule sunday taiwo tariro tayo temi temidayo temitayo temitope thierno titi titilayo tiwa tobenna tobi tochi tola tolani tolu tolulope tomi tope toyin tunde tunji
    uche uchechi uchenna udo udoka ufuoma ugo ugochi ugonna uju ukamaka uzoma uzo wale wunmi yaa yaw yejide yemi yetunde yinka yomi zikora`,
  family: words`
    abah abdulai abiodun abiola aboagye aborisade abubakar achebe acheampong acquah adebayo adebiyi adeboye adedeji adefarasin adegbite adegoke adejumo adekoya adekunle adelakun adeleke adeniran adeniyi adenuga
    adeosun aderibigbe adesanya adesina adetunji adewale adewumi adeyemi addo addai addy adjei adomako adu aduba afolabi afolayan afriyie agbaje agbonlahor agu aguilera agyei agyeman agyemang agyapong aidoo ajayi ajose akande akinbode
    akindele akinfenwa akinola akintola akinwande akinyemi akoto akpan akufo akuffo akwa alabi alao aliyu allotey amadi amankwah amoah amoako amoateng ampadu ampofo amponsah anane anderson-boateng ankrah ansah anokye antwi anyanwu anyaoku appiah
    apraku arhin asamoah asante asare asiedu asiamah asomugha assan atta attah awolowo awuah ayew ayodele ayoola azikiwe babalola babangida badmus badu bah baidoo bakare balogun bamgbose bangura bankole bannerman barrie bassey bawah bello
    boadi boadu boakye boahen boamah boateng bonsu brempong buhari camara ceesay chima chukwu chukwuma chukwueke cisse conteh coulibaly cole dabo dada danquah danso dapaah darko debrah deku dembele demba diallo diarra diop diouf dogbe dosunmu drammeh dumbuya
    duah echiejile edet effah effiong egbe ejiofor eke ekong ekwueme elumelu emenike enahoro eze ezeh ezekwesili fadahunsi falana falade fashola fashanu fatai faye fofana folarin forson frempong frimpong gueye gyamfi gyan gyasi hammond-mensah
    ibe ibeh ibekwe ibrahim idowu idris igwe ihejirika iheanacho ikeme ikpeba iroha iwobi iwu jaiteh jallow jalloh jammeh jatta jawara jimoh jibril johnson-sirleaf kabba kallon kamara kanu kargbo kanneh kata keita koffi konadu konate kone koroma kouyate kumah kufuor kuti kwarteng kwakye
    kyei lamptey larbi lawal lartey madueke mane manneh mansaray mba mbah mbadiwe mensah mintah moses-ojo musa nartey ndiaye ndiayes ndukwe njie njoku nkansah nketiah nkrumah nnadi nnamani nwachukwu nwankwo nwosu nwafor nwogu nyarko obaseki obasi obi obiora obeng odoi oduya odusanya oduro ofori ofosu ogbonna ogunbiyi ogundele
    ogunleye ogunsola ogunyemi ojo ojukwu okafor okeke okereke okezie okocha okoli okon okonjo okonkwo okorie okoro okoroafor okoye okpara okwuosa oladipo olaleye olaniyan olatunji olawale oliseh olowu olubunmi olusanya olusoga omotoso oni onuoha onwudiwe
    onyango-eze onyekachi onyeka opara opoku oppong orji osei osagie osho osinbajo osunde otieno-mensah oteng otoo otu owusu oyedele oyelaran oyelowo oyewole oyinlola prempeh quartey quaye quansah sall salami sankoh sanneh sanusi sarpong sarr seck sene serwaa sesay shittu shonibare soyinka sow soglo sule sumah
    sowah tagoe tagbo taiwo tandoh tetteh tinubu thiam toure traore turay twum udoh uba udeh udo ugwu umeh umar umeadi uzoma uzodike wade wiredu yakubu yamoah yeboah yusuf zakari`,
};

export const eastAfrican: Names = {
  given: words`
    abdi abdifatah abdihakim abdikadir abdinasir abdirahman abdirashid abdullahi abebe abeba abel abshir achieng adan adanech adhiambo aden akello akinyi almaz alemu amanuel amare amina anab aster asha ayaan ayan ayantu aynalem bahati barwaqo
    bekele berhane bethlehem biniam birhan birtukan bosire chebet chepkoech cherono dahabo dahir dawit deqa desta ebla ermias eyob faduma faiza fardowsa fartun filsan fikre fowsiya freweini futsum gatluak getachew ghirmay girma guled haben hagos haile hakima
    halima hamdi hana hanad haweya hawa helen hibo hirut hodan hodo idil ifrah ikran ilhan istarlin jama jamaad jelani jomo juma kaltun kamau kariuki kassim kebede khadra kidane kiprono kipchoge kiros ladan lemlem lishan lul luul luwam magan mahad mahlet
    makena mariam maryan meaza mebrahtu mehari mekdes merhawi meron mohamud mugisha mukami mulugeta muna mulu muna mutua mwangi mwende nabiil nabukenya nakato namukasa nasra natnael negash nimco njeri njoroge nyambura nyawira nyokabi ochieng odhiambo okello omar omondi opiyo otieno
    ruqiya rahel rahma roble robel sagal sahra samia samson saido sahal samuel sara selam selamawit semhar senait shamso sirad sisay solomon sucaad tadesse tekle tesfay tesfaye tewodros tigist tsegay tsehay tsion ubah wambui wangari wanjiru wanjiku wairimu warsame
    wendimu winnie yasin yared yodit yohannes yonas yordanos yosef yusuf zahra zawadi zeinab zenebech zewdi baraka neema furaha imani rehema mwanaisha mzee tumaini
    tendai tatenda tafadzwa tapiwa takudzwa farai chipo rudo rutendo tinashe tonderai kudzai nyasha shingai munashe simba thabo sipho themba nomvula nokuthula lindiwe zanele lerato thandiwe nandi mandla bongani busisiwe siyabonga chanda mutale mwila bwalya mulenga chileshe`,
  family: words`
    abate abdalla abdi abdirahman abdullahi abebe abera abraha achieng aden ahmed akello ali alemu amare araya asfaw assefa awale ayele barasa bekele belay beyene birhanu bogale chacha chege cheruiyot demissie desta diriye dualeh egal elmi eshetu farah fikre gebre gebreselassie gebremedhin
    gebremariam gelle getachew ghebremeskel girma gitau githinji godana guled habte habtemariam hagos haile hailu haji hassan hersi hirsi hussein issa jama jimale kagame kamau karanja kariuki kassa kebede kibaki kibet kidane kimani kimathi kipchoge kipkemboi kiplagat kiptoo kirui koech lagat
    langat lemma lubega macharia mahamud maina makonnen mbugua mbuvi mburu mengistu mengesha mohamed mohamud mugabe mugisha muigai mukasa mulugeta munyua museveni musyoka mutai mutasa mutiso mutua muturi mwai mwangi nakato namara ndungu negash ngugi njenga njoroge njuguna nsubuga ntale nyambura nyong obama ochieng
    odhiambo odinga oduor ogola okello okeyo okoth ole omar omondi onyango opio opiyo osman otieno ouma owino rotich ruto sahle samatar sebhatu seid sharmarke shire ssempala tadesse tekle tesfamariam tesfaye tessema waweru wanjiru wanjala warsame woldemariam wolde worku yohannes yusuf zerai
    chikwanha chirwa banda phiri mwale moyo ndlovu ncube sibanda dube nkomo mpofu khumalo dlamini nkosi zulu mokoena molefe mahlangu zungu tembo zimba mulenga mwansa chanda gumbo hove chigumba mutasa makoni`,
};

export const caribbean: Names = {
  given: words`
    ackeem akeem alford alrick althea alvita anthea antoinette antonette arlene balford barrington beverly bevolyn bromley byron calvin camille candace carlton carlyle carmelita cassius cedella cedric chantelle cherise cherrelle clement cleon cleveland clinton cleopatra coretta cornel cuthbert dahlia damian damion dalton
    dameon daren dawnette dean deandra delano delbert delroy delores demar denzil desiree desrene devon dexter dionne donovan dorothea dwayne dwight earl earlene edgehill egbert eldon elroy elva emmanuel enid errol errold erskine esmeralda esmie eugenie eustace everald everard everton ezekiel
    fitzgerald fitzroy floretta garfield garnet germaine gladstone glenroy glendon glenford gloriana granville hermine hopeton horatio hyacinth icilda inez ionie ivanhoe jahmal jamar jamelia javaughn javon jermaine jevon joycelyn junior kadeem kadian kamar karlene kemar kenroy keisha keneisha kerron keshia khadeem khalil kimani kimesha
    kirkland lascelles latisha lavern laverne leonie leroy letitia lincoln linval linford lloydie lorenzo lucille luther lynford marcia marcus marlon marva maverick mavis melvina merlene mervin merva michelin monique monty mordecai natoya neville nevis nikeisha norris odane okeefe oneil orlando orville oral patrice pearline perlina petrona phylicia
    ransford rasheeda renford renee rohan romaine roshaun roxroy ruddy rupertina samantha sandrene shanae shanelle shanice shanique shantelle shaneika shaquille shavonne shelly-ann shemar sherene sherice sherine shevon shirlene simone stafford stedroy tameka tanisha tarik tashan tanesha teisha tenisha thaddeus theodora trevaughn tricia
    trudy-ann tyrell tyreke usain vashti veronica verona vincentia vinette vivalyn vivia wilbert wilton winsome winston wycliffe xavier yanique yolanda zephaniah zadie jahmari jaheim jaleel kymani rasheed raheem tafari nesta marley aaliyah destiny latoya tia tianna tyrese`,
  family: words`
    adderley allicock alleyne ambrose archibald archer arthurton augustin bailey banton baptiste barrow bartley beckford beckles belgrave bernard bertram best bishop blackman blackwood blake bogle bolt boothe boyce bovell braithwaite brathwaite bramble brissett broomes browne bryan bucknor burrell buchanan bynoe
    callender cadogan calixte campbell carrington carter-bailey cato chambers charlemagne charles chin clarke codrington coke cole collymore comissiong constantine cornwall cumberbatch cummings daley dacosta dacres davis-brown deane debique delisser dennis dixon douglas dunkley edghill edwards ellington emmanuel espeut estwick fagan ferdinand
    flemming forde forrester foster francis francois fraser-pryce frederick fullwood garvey gayle george gibbs-archer gittens goffe goodison gooden goodridge gordon-levy grant grantham graves greenidge griffith grizzle haynes headley henriques henry heslop hewitt hibbert hinds hines holder holness hosein hunte hylton hypolite
    isaac ishmael jacobs jarrett jemmott jean-baptiste jn-baptiste john johnson-lee jordan joseph julien kerr king-wright knight laing laborde lafleur lashley lawes lecky levy lewin lewis-hall lightbourne lindo louisy lovelace lyttle mahabir maharaj mais marcelin marshall mattis maynard maxwell mccalla mckoy mclarty mcfarlane mcleary mcleod medford mighty mighten minott
    miller-brown moncrieffe mohammed-ali morgan-reid morrison murrell myrie napier nembhard nicholas noel nugent ottley palmer parchment parris paul peart persaud peters phillip pierre pinnock pitter plummer pottinger powell prendergast prince pryce quashie ramcharan rampersad ramnarine ramsaran ramsay ranglin reid rennie
    richards roach roberts robotham rochester rodney rowe roye salmon samuda samuels sanchez sandiford scarlett sealy senior shand shirley simmonds skerritt smalling sobers spence springer sterling st-hill stewart-hall stoddart straker st-louis sutherland swaby sylvester taylor-green thelwell thomas-bailey thom thompson-reid tomlin toussaint trotman tulloch vassell virgo
    walcott walters ward-clarke warmington watkis weekes wellington wedderburn whyte wilmot worrell wynter yearwood`,
};
