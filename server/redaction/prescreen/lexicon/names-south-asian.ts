import { words, type Names } from "./words.ts";

export const southAsian: Names = {
  given: words`
    aadhya aakash aamir aarav aarti aasif aayush abdul abhishek adeel adil aditi aditya adnan afzal ahmed aisha ajay ajit akash akhil
    akshay alia alka aman amandeep amar amardeep amarjit ambreen amina aminah amir amit amitabh amjad amna amrit amrita anand ananya
    anil anita anjali anjana anju ankit ankita anoop anshul anu anupam anuradha anushka anwar aparna aravind archana arif arjun arnav arshad
    arun aruna arvind asad asha ashfaq ashish ashok ashwin asif aslam asma atif atul avinash avtar ayesha ayaan azhar azra babita
    balbir baldev baljinder baljit balraj balvinder balwinder banu bashir basit bhagwan bharat bharti bhavesh bhavika bhavin bhavna bhupinder bilal
    bilkis bimal bina brij bushra chandra chandrika chanchal charanjit chetan chirag daljit darshan darshana davinder deep deepa deepak deepika deepti
    dev devi devika dharmesh dhruv dilip dilshad dinesh dipak dipti divya ekta fahad faisal faiza faizal fakhra farah farhan farhat
    faria farida farooq farrukh farzana fatema fatima fawad feroz fiza fouzia ganesh gauri gautam gayatri geeta ghulam girish gita gopal
    gulshan gurbir gurcharan gurdeep gurdip gurjit gurmeet gurmit gurpreet gursharan gurvinder habib hafiz hafsa haider hamid hamza hanif
    hansa harbhajan harbans hardeep hardik hari haris harish harjinder harjit harkiran harleen harman harmeet harminder haroon harpal harpreet harsh harsha
    harshad haseeb hasina hassan heena hema hemant hetal hina hitesh humaira humayun husna ibrahim iftikhar ikram ilyas imran imtiaz inderjit
    indira iqbal iqra irfan irum ishaan ishita ismail jagdeep jagdish jagjit jagtar jai jamal jamila janaki jarnail jasbir jasdeep
    jashan jaskaran jasleen jasmeet jasmin jaspal jaspreet jasvinder jaswant jaswinder jatin javaid javed jaya jayanti jayesh jaymin
    jaswinder jignesh jinal jitendra joginder juhi junaid jyoti kabir kajal kalpana kalpesh kamal kamaljit kamla kamlesh kamran karan
    karanjit karim kashif kashmir kaushik kausar kaveri kavita kavya ketan khadija khalid khalida khurram kiran kiranjit kirit kishan kishor komal
    krishna krishan kulbir kuldeep kuldip kuljit kulwant kulwinder kumari kunal kusum lakhbir lakshmi lalita lata latif leela madan
    madhavi madhu mahendra maheen mahesh mahmood mahmud majid mala malik malika mandeep manish manisha manjeet manjinder manjit manju manmohan manoj
    mansoor maqbool maria mariam maryam mayank mayur meena meenakshi meera megha mehboob mehul mehwish minal mira misbah mitesh mobeen mohammad mohammed
    mohan mohinder mohit mohsin mona moin monika monisha mubarak mubashir mudassar muhammad mukesh mukhtar mumtaz munir murali musa musarat muzaffar nadeem nadia
    naeem nafisa nageena naila naima naina najma nalini namrata nandini naresh nargis narinder nasim nasir nasreen nauman navdeep naveed naveen
    navin nayan nazia nazir nazma neelam neeraj neeta neha nidhi nighat nikhil nikita nilesh nilam nimisha nimra nirmal nirmala nisar
    nisha nishant nita nitin noreen nusrat obaid omkar osman padma palvi pallavi pankaj paramjit paresh parminder parmjit parul parvati parveen parvez
    pavan payal pooja poonam prabhjot prachi pradeep prakash pramod pranav prasad prashant pratik pratima praveen prem preeti premila
    preetinder prerna prianka priti pritam priya priyanka punam puja punit qadir qasim rabia radha rafiq raghav rahat rahim rahul raj raja
    rajan rajbir rajeev rajesh rajinder rajiv rajni raju rajwant rakesh rakhi rama raman ramandeep ramesh ramila ranbir rani ranjit rashid rashida
    rashmi rathi ravi ravinder raza razia reema reena rehana rehman rekha renu reshma rhea riaz rina rishi rita ritesh ritu riya
    riyaz rizwan rizwana robina rohan rohit romesh ronak rubina rukhsana rukshana rupa rupal rupinder saad saba sabah sabina sabir sachin sadia sadiq safia
    sagar sahil saima saira sajid sajida sajjad sakina salim salma salman sameena sameer samina samir samira samreen sandeep sandhya
    sandip sangeeta sania sanjana sanjay sanjeev sanjiv santokh santosh saqib sara sarabjit sarbjit sardar sarfraz sarita saroj satbir satish satnam
    satpal satvinder satwinder satya saurabh savita seema sehrish shabana shabbir shabir shabnam shafiq shagufta shah shahbaz shaheen shahid
    shahida shahnaz shahzad shaikh shaista shakeel shakila shalini shama shamim shamima shankar shanta shanthi sharif sharma sharmila shashi
    shaukat shazia sheetal shehnaz shilpa shireen shirin shital shiv shivani shobha shoaib shreya shruti shubham shweta siddharth simran simranjit
    sita siva smita sneha sohail sonal sonali sonam sonia sonu sourav sridhar srinivas subhash sudha sudhir sufia sughra sujata sukhbir
    sukhdev sukhjit sukhpreet sukhraj sukhvinder sukhwinder sultana suman sumaira sumaiya sumeet sumit sunaina sundeep sunil sunita suraj surekha suresh surinder
    surjit surya sushil sushila sushma swarn swati syed sukhi tabassum tahir tahira tahmina talha talat talib tanveer tanvi tara taran tariq tarun tasleem
    tasneem tayyaba tejal tejinder trishna tulsi uma umar umair umesh urmila urvashi usha usman uzma vaishali vandana varsha varun vasant veena
    venkat vidya vijay vikas vikram vimal vimala vina vinay vineet vinod vipin vipul viraj vishal vishnu vivek wahid wajid waqar waqas
    wasim yash yashpal yasir yasmeen yasmin yogesh younis yousaf yousuf yusra zaheer zahid zahida zahir zahoor zahra zain zainab zaira zakir zara zareen zarina
    zeenat zeeshan ziaul zohra zoya zubair zulfiqar zulekha sumathi karthik senthil sivakumar thilini nimal sunethra kumara chaminda dilshan nuwan lakmal sanduni
    ruwan tharindu mahinda chandrika pushpa rukmini thushari bishnu sunil prakriti rojina anish sujan bibek hari sarita`,
  family: words`
    abbas abbasi abdullah acharya agarwal aggarwal ahluwalia ahmad ahmed ahuja akbar akhtar akram alam ali amin anand anwar arora arshad ashraf
    aslam aujla awan azam aziz babar babu badhan badshah bahl bains bajwa bal balakrishnan balan banerjee banga bansal barua basra bassi basu batra begum
    bhagat bhakta bhalla bhandari bhamra bhardwaj bharadwaj bhatia bhatt bhatti bhattacharya bhogal bhopal bhuiyan bhullar bibi birdi bose brar butt chadha chahal chakrabarti
    chakraborty chana chand chandra chatterjee chaudhari chaudhary chaudhry chauhan chawla cheema chohan chopra choudhury chowdhury chowdhary dar das dasgupta datta dave
    de desai deshmukh devi dhaliwal dhami dhanda dhanoa dhar dhawan dhillon dhindsa dixit doshi dosanjh dutt dutta farooq ferdous gandhi ganguly garg gautam
    ghosh ghuman gill gogna gohil gokhale gopal gosal goswami goyal grewal gulati gupta hafeez haider hans haq haque hasan hashmi hayat
    hayer hossain hundal hussain hussein iqbal islam iyer jabbar jagdev jain jamil jan jandu janjua jassal javed jayasinghe jayasuriya jayawardena jha jhutti johal joshi kaler
    kamal kandola kang kapadia kapoor karim kashyap kaur kaushal khalid khalsa khan khanna khanum khatoon khatun khawaja khurana khokhar koirala kotecha krishna krishnan kulkarni kumar
    kundu lal lalli latif lodhi mahmood mahal mahajan majid majumdar malhotra malik mall mander mangat mann mansoor masih masood mathur matharu mehmood mehra mehta menon
    mian mir mirza mishra mistry mitra modi mohan mohanty mughal mukherjee munir murthy mustafa muthu nadeem nadarajah nagpal nagra naidu nair nanda nandra naqvi
    narayan narayanan nath nawaz nayak nayar nehra nijjar niazi noor ojla pabla padda pal panchal panda pandey pandit pandya panesar parekh parikh parmar parveen
    patel pathak pathan patil perera pervaiz phull pillai poonia prakash prasad purewal purohit qadir qazi qureshi qadri rafiq raghavan rahman rai raj raja
    rajan rajput rajaratnam ramachandran raman ramesh rana randhawa rani rao rashid rashad rathod rathore rauf ravi rawal raza razzaq reddy rehal rehman rizvi roy rupra saeed sagoo sahota
    saini sajid saleem salim samra sandhu sangha saraf sarkar sarwar sathe saxena sehgal sekhon sen sethi shafi shah shaikh shaheen sharif sharma shaukat sheikh
    shergill sherpa shetty shrestha siddique siddiqui sidhu silva singh singhal sinha sivakumar sodhi sohal solanki somal soni sood soomro srinivasan srivastava subramaniam sultana suri
    syed tahir taneja tank tariq tandon thakur thakkar thandi thapa thiara tiwari tripathi trivedi tung uddin uppal usman vaid vaidya vakil varma vasquez
    verma venkataraman virdee virdi virk vohra vora vyas wahid waqar waraich warsi wijesinghe fernando gunawardena bandara dissanayake rajapaksa yadav yaqub yasin yousaf younis yusuf zafar zaidi zaman gurung tamang rai limbu magar adhikari`,
};
