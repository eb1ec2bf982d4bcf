import { words, type Names } from "./words.ts";

export const welsh: Names = {
  given: words`
    aeron aeronwen aled alun alwen alwyn anest aneira aneirin aneurin angharad anwen arwel arwen arwyn awen bedwyr berwyn
    betsan bethan branwen bronwen bronwyn bryn bryngwyn cadi cadoc cadwaladr caradog carwyn carys catrin ceinwen ceri ceridwen cerys
    cledwyn cynan dafydd dai dalwyn deiniol delwyn delyth deri derwyn dewi dilwyn dilys dylan ebrill efa eifion einir eira
    eirian eirlys eirwen eirwyn eleri elen elfed elin elinor elis eluned elwyn emlyn emrys emyr enfys enid erin eryl esyllt ffion
    fflur gareth garmon geraint gerallt gethin gwawr gwen gwenan gwenda gwendoline gwenllian gwenno gwenyth gwilym gwyn gwyndaf
    gwyneth gwynfor haf hawys heddwyn hefin heledd heulwen hevin huw hywel iago iestyn ieuan ifan ifor illtyd iolo iona iorwerth
    ithel ivor lleucu llinos llew llewelyn llewellyn lloyd llyr lowri mabli macsen madoc mair mali manon mared mari medi megan
    meinir meinwen meirion menna meredydd merfyn meryl merlin mihangel morfudd morwenna myfanwy nerys nest nia nesta ogwen
    olwen osian owain pedr peredur rhian rhiannon rhodri rhona rhun rhydian rhys sian siencyn sioned sion siwan siriol
    talfryn taliesin tegan tegwen teifi teleri tesni tomos trefor tudor tudur twm wil wyn wynne ynyr yorath`,
  family: words`
    arthur bebb beddoe bevan beynon bowen bynner cadogan cadwalader cadwaladr charles craddock daniel davies deiniol dyfed ednyfed
    edwards eynon evans francis gethin gethyn gittins glyn goronwy griffith griffiths gronow guto gwilliam gwilym gwyn gwynne
    harries harry havard hopkin hopkins howell howells hughes humphreys ifans iorwerth jenkins john jones kendrick kyffin
    lewis llewellyn llewelyn lloyd llwyd maddocks maddox madoc matthias mathias meredith merrick meyrick morgan morris mostyn
    nanney nevin owen owens parry penry perrott pierce powell powys preece price pritchard probert probyn prosser prothero
    prydderch prys pugh pughe rees reese rhydderch rhys richards roderick rosser rowlands sayce samuel teague thomas treharne tudor
    vaughan voyle watkin watkins williams wogan wynn wynne yale yorath llewellyn-jones parry-jones lloyd-jones wyn-jones`,
};

export const irish: Names = {
  given: words`
    aidan ailbhe ailish aine aisling aislinn annmarie aodhan aoibheann aoibhinn aoife ardal assumpta attracta bairbre barra bernadette
    blathnaid brendan brid bridie brigid brona bronagh bryan cahir cathal cathail cathleen caitriona caoilfhionn caoimhe caoimhin caolan
    carmel ciara ciaran cillian cliona clodagh colm colman colum conal conall concepta conleth connell conor cormac criostoir dara
    darragh deaglan declan dearbhla deirdre dermot dervla desmond diarmaid diarmuid dolores donal donncha donnchadh dympna eamon eamonn
    eanna eilis eimear eithne emer enda eoghan eoin etain eugene fachtna feargal fergal fergus fiachra fiadh finbar fineen finian
    fintan fionn fionnuala fionnula gearoid gobnait grainne imelda ita jarlath kathleen kevin kieran laoise lorcan maeve mairead
    mairin malachy manus mairtin maura micheal muireann muiris murrough nessa niall niamh noreen nora nuala odhran oisin oonagh orla
    orlaith padraic padraig paddy peadar phelim philomena pius proinsias rioghnach rionach ronan rory rosaleen ruairi ruairi sadhbh saoirse
    seamus sean seoirse shane shauna sheelagh sile sinead siobhan siofra sorcha teagan tadhg tiernan tomas treasa turlough ultan una ronnan majella`,
  family: words`
    ahern barry boland boyle brady breen brennan breslin broderick brogan browne buckley burke butler byrne caffrey cahill callaghan
    callan canavan carey carolan carroll carty casey cassidy clancy cleary coakley coffey coleman colgan collins conaty concannon condon conlon connaughton connolly
    connor conroy considine conway corcoran corrigan costello coughlan coyle coyne creaven cronin crowley cullen cunnane curran daly darcy
    deegan delaney dempsey devane devine devlin dillon doherty dolan donegan donnellan donoghue donohoe donovan dooley doran dorgan
    dowd doyle duggan dunne dwyer egan fagan fahey fallon farrelly feeney finnegan finnerty flaherty flanagan flannery foley galvin garvey gavin geoghegan
    geraghty gilhooly gilligan gilmartin glynn gorman grady guerin hackett haugh hanlon hannigan hannon hanrahan hayes healy heffernan hegarty hehir hennessy hickey
    hoare hogan horan houlihan hurley hynes jordan joyce kavanagh keane kearney keaveney keegan keenan kehoe keogh kelleher kenneally kiely kilbride
    killeen kinsella lacey lally lalor larkin lavelle lavin leahy lennon looney loughnane lyons mac madden maguire maher mahon mahony malone
    mangan mannion mcauliffe mccabe mccaffrey mccann mccarthy mccormack mcdaid mcdermott mcdonagh mcelroy mcevoy mcfadden mcgee mcginley mcginty mcgovern mcgrath
    mcguinness mchugh mcinerney mckeever mckenna mcloughlin mcmahon mcmanus mcnamara mcnulty mcquaid mcsweeney meagher meehan melia molloy moloney monaghan mooney
    moriarty moroney morrissey moynihan mulcahy muldoon mulhern mulholland mullan mulligan mullins mulvaney murtagh nagle nally naughton neary neville
    nolan noonan nugent obrien ocallaghan oconnell oconnor odea odonnell odonoghue odonovan odowd odriscoll odwyer ofarrell ogrady ohalloran
    ohara okeeffe oleary olearys omalley omahony oneill oregan oreilly oriordan orourke oshea osullivan otoole phelan power prendergast purcell quigley quilligan quinlan quirke rafferty
    reddy redmond regan reidy reilly riordan roche ronan rooney ruane ryan scanlon scully shanahan shaughnessy sheehan sheehy sheridan slattery
    spillane sweeney tansey tierney tiernan timoney tobin toomey treacy tuohy twomey tynan waldron walsh whelan`,
};
