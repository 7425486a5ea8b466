// From the passwords of @zxcvbn-ts/language-common 4.1.3, which counts those of public leaks. Copyright (c) 2012-2016 Dan
// Wheeler and Dropbox, Inc., copyright (c) 2021 @zxcvbn-ts; MIT licence, as in https://github.com/zxcvbn-ts/zxcvbn.

/**
 * The most used passwords, in lower case, most used first: those of at least 12 characters, and of the first 12,000 the
 * ones that begin and end with a letter, which are refused with a few signs around them too.
 */
export const commonPasswords = `
password qwerty dragon baseball football monkey letmein shadow master michael mustang qwertyuiop pussy superman
fuckyou jordan qazwsx jennifer killer hunter harley zxcvbnm asdfgh buster andrew batman soccer tigger charlie robert
sunshine thomas iloveyou fuckme ranger daniel hockey george computer michelle jessica starwars asshole pepper klaster
zxcvbn freedom princess joshua maggie ginger amanda ashley cheese nicole summer matthew chelsea dallas biteme matrix
william yankees taylor corvette austin access martin heather thunder merlin secret diamond hello anthony hammer fucker
silver gfhjkm justin patrick richard bailey internet samantha golfer scooter orange cookie maverick jackson sparky
mickey phoenix bigdog snoopy guitar whatever chicken morgan andrea camaro mercedes peanut ferrari cowboy falcon
welcome samsung steelers joseph smokey dakota melissa arsenal boomer eagles tigers marina nascar booboo gateway
porsche yellow monster spider diablo hannah bulldog junior london purple compaq lakers iceman hardcore cowboys money
banana boston brandon tennis johnny miller coffee scooby edward nikita mother yamaha brandy barney chester fuckoff
oliver charles player knight forever steven rangers midnight chicago bigdaddy redsox victoria badboy angel please
fender chris jasper james slayer rabbit natasha rachel bigdick marine wizard marlboro raiders prince casper fishing
flower crystal jasmine panties iwantu adidas winner winter gandalf enter ghbdtn angela golden lauren cocacola winston
madison angels blowme panther sexsex bigtits spanky bitch shannon sophie johnson asdfasdf david horny toyota tiger
murphy canada danielle blowjob jonathan liverpoo muffin cooper apples jackie dennis black passw0rd sandra pokemon
slipknot carlos qazxsw scorpion qwaszx nathan butter startrek rainbow asdfghjkl redskins newyork gemini cameron
qazwsxedc florida liverpool turtle nicholas viking booger wilson sierra butthead doctor rocket victor dolphins captain
bandit jaguar packers pookie peaches dolphin helpme tucker theman tiffany maxwell jeremy qwertyui shithead debbie
albert maddog lovers monica united giants nirvana metallic hotdog rosebud mountain benjamin warrior stupid elephant
suckit success jackass bonnie alexis lucky jason scorpio samson azerty freddy driver willie calvin sydney gators
dexter bubba creative voodoo happy arthur trouble america nissan gunner rebecca stella garfield gordon jessie bullshit
parker asdfghjk fucking apollo eminem december legend airborne beavis august apple brooklyn godzilla skippy buddy
qwert kitten magic shelby beaver phantom nothing asdasd williams xavier braves darkness travis copper tomcat platinum
qweqwe girls bigboy green power animal police online voyager lifehack sniper trinity walter blazer heaven lover
snowball playboy bubbles loveme hooters cricket marvin willow donkey topgun nintendo saturn family november gabriel
destiny pakistan pumpkin digital sergey chance explorer redwings private therock runner lasvegas guinness beatles
cassie christin celtic broncos andrey babygirl nelson donald scott eclipse cartman fluffy louise michigan testing
carolina little samuel alexande birdie steve cherry pantera sharon gibson vampire mexico dickhead peter buffalo
montana genius flyers maximus school minecraft lovely stalker metallica doggie carter kristina kimberly spencer speedy
barbara snickers sabrina carmen marcus bronco yankee friends paradise dreams magnum horses caroline lacrosse goober
member qwertyu enigma scotty pimpin bollocks brian surfer sammy genesis poohbear qweasdzxc racing friend hawaii billy
viper october vanessa poopoo einstein boobies stanley walker bitches drowssap stephen courtney simple alaska badger
action denise jester spitfire drummer forest patricia maryjane champion diesel svetlana friday kevin gregory pamela
frank hotrod chevy anderson douglas westside security google badass shorty tester thumper hitman mozart general reddog
boobs zaq12wsx music lizard alexander melanie ruslan vincent eagle sweet teresa scarface marshall olivia veronica
porno buddha spirit frankie stargate antonio liberty natalie mercury naruto suzuki semperfi popcorn spooky marley
system brittany claudia kelly scotland kitty cherokee vikings simpsons death leslie rascal qweasd jimmy loveyou hummer
allison rocky patches russia adrian jupiter penguin cumshot howard passion honda vfhbyf andre vladimir franklin
sandman infinity homer bastard raider passport assman sucker fantasy bulldogs horney domino budlight ironman disney
norman softball bishop francis brutus redrum brooke bigred jeffrey jesus fktrcfylh karina marines kawasaki digger
ireland oksana fireman cougar college alicia russell houston monday bradley sarah nigger justice super wildcats tinker
duncan dancer logitech avalon swordfis everton reggie motorola alexandr molly timothy hentai claire patriots madonna
colorado eugene ducati kermit juventus indian connor galore freeuser smooth house titanic boogie simpson warcraft
wolverin elizabet arizona saints valentin georgia asdfg accord baxter denver mitchell christ yfnfif smith stinky
zachary roland naughty ncc1701d spiderma chopper brenda extreme virginia water skyline zombie pearljam froggy pirate
fylhtq vision awesome alyssa dreamer predator bullet empire kirill people penis elvis panthers skipper nemesis
peekaboo simon alison rolltide american cardinal arnold chevelle daddy psycho danger mookie wanker manutd tommy hobbes
vegeta goblue burton fyfcnfcbz picard bobby windows loverboy lovelove vfrcbv victory bambam turkey serega tweety
hiphop galina changeme rooster polina berlin suckme taurus electric ronald avatar raptor maksim spring brazil bigcock
newport kenneth hendrix madmax england alpha sublime britney france darkside bigman hercules lawrence wolfpack classic
lincoln ronaldo spiderman blizzard cheyenne wombat cjkysirj raymond brother kristen pandora devils simone holiday
wildcat horse kramer sterling caesar alabama carrie bondage basketball sports pussycat pickle leather shaggy chronic
flowers robbie admin gracie amber freepass airplane perfect kodiak billybob katana sunset crazy stingray maria snowman
phpbb chocolat zeppelin garcia detroit wolves pontiac candy firebird vagina gundam panzer outlaw pretty fisher connie
honey business trevor redhead hardon greenday tarheels nastya hellfire cobra engineer savage service serenity sasha
michele lickme fireball white remember darkstar miranda flash harvey oscar strike freddie pavilion beauty bobafett
dbrnjhbz bigmac clinton bowling jenny natali future harrison jones wallace swimming apache rulez pyramid dodgers
whynot fuckit defender teens morris trooper cancer precious packard lucifer popeye weasel raven icecream stewart
tanner swordfish blonde sandy presario rockstar viktor manager cheryl norton control wutang airforce julian atlanta
spike thailand looking casino paris mouse lennon bluebird theone hawkeye hacker dustin elaine nfnmzyf sailor catfish
goldfish maxima tattoo barbie light design pervert machine herman wrangler rocks trucks nipples roscoe tornado jerry
lights bubble cadillac madman orlando pegasus target longhorn laura philip browns eatme stefan cannon dilbert baller
microsoft winnie christia katie shooter xfiles qazqaz lesbian street seattle corona amateur cthutq prelude beach
malibu freaky assassin integra atlantis 123qweasdzxc pussies dragons iloveu unicorn lonewolf regina stealth kristin
peewee openup bobcat stacey software newton leonardo student srinivas angelina young enjoy valentina trigger zaqwsx
lolita athena shotgun coyote bruins veronika dollar country joker babydoll lestat wordpass hottie smiley potter random
sweety butterfly woody chipper snake samurai video gizmo maddie devildog valerie mistress flipper express powers
soso123aljg cessna teacher goldie moose polaris piglet cookies elena montreal hjvfirf ladies wolfgang fatboy scully
father single wicked daisy fetish foobar castle tickle bunny pepsi balls transam dfvgbh impala sunday booty hotstuff
ronnie jasmin gambit toshiba basketba lancer birthday texas stephani hooker knicks roberto stinger testtest kathleen
savannah shamrock benson squirt deftones trucker redneck goldberg alfred blaster siemens shelly renegade manson subaru
ibanez blondie hamilton casey swinger reaper cristina minnie mylove harry galaxy lindsay dudley farmer gloria special
blahblah enterpri travel bigone sweetpea sugar smoke skeeter fucked indiana great ficken trfnthbyf freeman curtis
smitty marino joanne bigfoot escort babes check larisa trumpet tristan spartan babylon asdfghj sister valera stormy
paladin andreas cavalier marathon hamlet aardvark butterfl bigboobs mister manchester rusty napoleon seven indigo
hornet skater jerome pierre wonder toronto indians karate buckeyes julie hesoyam fredfred charger highland sweetie
holland 1qaz2wsx3edc chiefs diamonds buckeye aurora hotsex campbell griffin brandi redman passwor chandler drpepper
monika maiden elizabeth leonard bernie brown pornstar garden storm autumn linda thuglife millie jungle pencil tomtom
insane pizza timber sherlock mariah audrey hamster aragorn pioneer techno catdog lollol triumph sidney fktrctq sophia
morpheus island wetpussy hobbit blabla erotic aaron pascal sampson consumer justme marion stones chrissy tyler nadine
marie goforit burger pitbull kelsey adgjmptw spartak german karen kissme hunting kaiser martha colors artist harold
italia sammie barcelona mario nicolas virgin pebbles sundance isabella overlord emerald callie doggy irina racecar
isabelle germany goddess change wesley nipple basket joejoe holly poison zipper alpine shirley element huskers marcel
eddie danny christy pussys sakura chichi inside ultimate dirty nicola ncc1701e blackie omega watson rommel geronimo
nikki caserta trojan philips sergio nugget tarzan bassman warren trixie chicks aleksandr cream webster sherry manuel
portugal dodger anakin bobbob bomber michel madness superfly q1w2e3r4t5y6 loser florence yvonne fatcat global ybrbnf
energy desire soldier bianca sexual warlock martina andrei larry seminole peace alejandr westham concrete harris
margaret hector christop naked ladybug network bernard tintin qazxswedc trombone chuck pleasure rhbcnbyf history
bluesky sherman logan january onelove cotton christian cdtnkfyf sunny archie holden whore brianna vfvjxrf titans
stallion lindsey singer truck smile party missy hansolo angelo joanna natalia beagle phillip panama smiles juice
qawsed inferno mongoose connect kingkong snatch flatron sex4me bluemoon turbo rocker personal emily blessed snakes
dominic forget finger beetle jamaica alberto mulder jamie susan immortal passat plastic dietcoke spunky whiskey
monitor giovanni cactus ripper spyder markus planet patton exigen sticky waters sluts nolimit daniela hollywoo abigail
morrison katrina trunks assass always diana deedee clifford april speed japan mission pickles million sailing freak
holmes bonehead fernando ghbdtnbr charlott delta yomama darren rubber newman faster cumming bertha memphis sylvia
ilovesex maurice hongkong jumper unreal geheim rodney nylons sebastia pentium legion shalom kennedy brooks movie dodge
dream graham sprite curious pacific loulou funtime philly ferret niners orion werewolf milton cantona kingdom stars
africa office boeing gilbert abgrtyu pirates sheila french sweets cooldude palmer eternity lollipop tottenha stocking
monique anything foster irish jackoff biscuit drizzt camera columbia fossil moomoo makaveli tracey robinson isabel
martini salmon shasta jersey verbatim maniac snapper nasty solomon patriot jacob standard shaved blackcat asdzxc
punkrock raistlin infantry dillon gerald twister ricardo waterloo cjkywt clayton crimson serena oxford maxmax denis
flight condor seinfeld silvia biggie maxine musicman ravens teddy colleen bruce wolfman sharks megadeth cosmos velvet
keeper foxtrot garrett damien anton sesame skywalke banshee squirrel wolverine sunrise ghost western grendel sucks
roxanne privet legolas felix marlin stone herbert lvbnhbq qazwsxed carrot blades frosty stardust helena brownie groovy
penny butler coolio twilight daytona licker peanuts intrepid pikachu trains mollie vanhalen jericho hershey strider
lobster punisher grace bottom ninja murray kansas shogun goblin search neptune showtime darwin amadeus suzanne
fuckfuck oldman bruno showme henry getsome muscle obiwan support rfrfirf skittles ekaterina whitney shark maestro
danni tanker english tarheel fighter thanks hannibal capital newlife anubis gothic chaos blues cindy sabine roman
preston princes brendan slick evelyn python richie tequila devil clover delete mirage blood surfing 1q2w3e4r5t6y
bentley portland potato baggins review porter chubby panasonic sandiego sooners buffy derrick penelope blackdog
harmony fusion mature malcolm allen buttons californ safety playtime dagger moscow swallow warriors byteme stimpy
gangster lucas christine turner iverson lester chargers liquid mushroom cracker dingdong misty nymets robin bigguy
mobile tazman nimrod newpass miami crusader bugger stranger dkflbvbh anastasia marco volume masters monroe miguel
doodle collins powder archer gotcha battle dublin slapshot guardian janice charly septembe photos knights short
angelica nookie milano scarlett stuart damian grizzly camille scruffy brasil latino kittycat poopie munchkin lorenzo
rammstein bananas barcelon santiago thegame world gerard picasso walnut kolobok blackman wisdom trance starcraft
parrot quality blade auburn goodluck eatshit dorothy dusty engine coltrane gorilla wheels katerina tamara postal
fuck_inside luther carlo cassidy discover oakland spanking osiris dumbass lonestar bridge bingo bender annie stonecol
dookie meridian sally megaman racerx rjntyjr sirius firefly julia alexandra madrid terry griffey women phoebe weezer
beautiful violet ledzep lowrider randy gangsta ghjcnj paradox tacobell loving catalina vertigo halflife carson sergei
shiloh johnjohn sobaka buffett aliens sadie chucky bonjour kangaroo thompson sinner socrates keyboard stevie trebor
finish sprint shazam national celica scarlet hoover sommer frances hotboy cynthia qwerasdf penguins formula rebels
fuckface elwood melvin vacation ragnarok bollox lexmark mailcreated5240 lorraine claude rockon dodgeram tacoma romeo
wookie prodigy tempest vfhecz flames sebastian colombia kitkat oblivion mystery sithlord server molson mustangs
incubus smoker window scoobydo rescue bigballs carpet titleist richmond director lawyer megan magnolia celeste melinda
wright jimbob golfing kenny roger bobbie xanadu tardis blueeyes hearts dixie pooper shaman mersedes springer imagine
janine kenwood garbage martinez topper roberts lizzie ashton elliott oracle sheena chloe nuttertools mallard analsex
shemale mikey asterix faith monkeys imperial jimbo cooler grateful gillian peterpan kingston yourmom sleepy gremlin
printer hudson pa55word freckles birdman aussie esther defiant margarita deadhead anime tatyana jackal frogger bridget
wayne research tobias mariners rootbeer blondes donnie katrin weather aspirine frederic parola photo children account
israel stephanie shaolin noodles celine willy willis forgot hallo mandy rogers palace santos ohyeah magnus laurie
creampie amazon kisses queen ludwig fatass plymouth justdoit assfuck nellie putter broken nopass letsgo bryan bones
tatiana camel champs lightnin massive camelot bosco deanna gizmodo spidey caliente aezakmi goodtime mypass roller
catherin active payton lonely redalert brucelee smokin porkchop astros aquarius thankyou atomic fletcher shopping
mason marian vanilla unknown sapphire temple marvel beckham qazwsxedcrfv kaktus myself sooner blacky hastings blackjac
aggies scream picture judith iforgot kasper cxfcnmt bangkok shitty spectrum eduard vader jammer painter primus veritas
ernest kristi chevrole amsterdam slappy valley hitler clancy spankme granny avenger satan rosemary husker candyman
beatrice scrappy simba falcons dylan harder atlantic labrador 123456qwerty smudge syracuse southern melody timmy
elijah center darling throat stuff fatman krishna sanchez pancho gator pacman commando vulcan clitoris lemons alice
boner keith odessa barkley monopoly method kelley punkin pineappl celtics lesbians space gangbang bennett flyboy
hamburg asian carol spartans tricky romashka snuggles infiniti anders billie drago blake hermes jesse goose jeremiah
vivian annette homerun forrest carolyn topcat hayden cosworth vectra grover goodbye charlotte cuddles bossman horndog
doberman telefon qawsedrf ivanov durango peugeot franco plumber rbhbkk pauline exigent laguna emmanuel webmaster
bowler leopard strong theking redbull beast viktoria breeze topdog starbuck dance dalton fuckers hungry beefcake
reality gjkbyf speaker shelley godsmack clarence writer loveit kingpin nokia valhalla night starfish anarchy herbie
blacks content sailboat desert fitness brando bohica achilles tractor ncc1701a drake hidden kicker labtec napass
pa55w0rd amelia tuesday frontier swingers caitlin muppet terror legacy farside terminator bella matilda kentucky
doughboy ramona butthole phillies jrcfyf camels dannyboy oakley nebraska latin double qwertyuio sabbath chang pinkfloy
homers striker looker fallen maryland luckydog azamat september iguana oklahoma moloko qwerty123456 vfrcbvrf javier
vette daniil command rhonda studio pistol miles skiing franky stoner conrad select tanya houses boris puppy elliot
charmed vladik nathalie whocares maynard vkontakte ihateyou puppies zidane eileen dilligaf crash mandingo moneys
tyrone funny nevada kotenok mystic california budman church carlton rafael technics stick golfball rookie panda laptop
today jennie triton river trojans bunghole zvezda hurrican central stripper filter jethro gustav escape aberdeen shane
lespaul rfnthbyf enterprise butch dthjybrf cutter splash handsome oilers randall nofear cupcake excalibu momoney
gbpltw bigger belinda svetik possum metal moocow brothers bethany keystone babyboy flamingo firefox bogdan ccbill
passwort soleil lancelot vipers marilyn tdutybq juliet leader madden russian australia sabina chase coolman babies
skinny zaphod kamikaze verona bacon noodle rebel doobie designer deadman attack vortex killme dogman gopher somethin
danila reagan cancel torres freaks azsxdc sassy donna dracula poncho bearbear boots engage deskjet bradford hammers
deeznuts warhammer tight justine ralph fabian lewis blueblue marissa oregon bubbas sinatra hilton meatball mailman
dawson columbus manchest cthulhu macdaddy mighty michaela grandma ready sterlin cartoon summit sentinel tolkien
bicycle beverly breast lickit kathy meghan universe capone jenna julius wendy bryant truelove helen nancy eatpussy
hailey chair bowser kathryn sexygirl fernand eleven rockets billyboy military demon davis jamesbon iloveyo traffic
saint redhot microsof sonic miracle microlab gofish pantyhos pilot lifetime rugby mayday aikido conner cutlass thekid
theodore titties sweden function polska danie market scotch lansing elvira bloody hustler anfield catman bonita tracy
cheers tinman airbus peters china azsxdcfv santana hayley station gabrie scottie orioles charlton fortuna dfkthbz
rustam warlord retard fatima ultima bigmoney rotten betty grumpy oranges superstar asdfjkl boxing xtreme denali selena
zxcasd huskies terminal wilbur kristy wildfire vladislav bikini hollywood mayhem sultan gretchen figaro sixers sparta
saratoga running models greenbay cancun marlene trinidad tammy chewie crunch bigbird mellon bigtime fashion piccolo
fabie rjirfrgbde rovers meatloaf hyperion sandro rightnow jarhead armani treasure miriam hansen natural lisalisa sport
bizkit maradona sayang charli rfhbyf utopia anaconda japanese camilla coconut govols emerson memory catherine cosmo
cruise giant ricky dragoon woofwoof giorgi packer poontang illini christopher davids zaqxsw pedro sticks revenge
exodus reebok chanel albatros cabbage wally beaner quincy greens tomato chief richards adriana kenworth deborah cooter
dinosaur holyshit eeyore movies lionking creamy adult poodle tsunami happyday knopka bogart corrado volley chickens
orgasm whisper flying first chocolate walleye hopper twisted chaser memorex ericsson jensen positive crazybab science
frisco zorro romance sherwood shania rereirf sausage milana tasha vfvekz profit zenith fugazi junebug clemson
polniypizdec0211 tootsie fktrcfylhf comics zxcasdqwe vfczyz werner aspire hardrock condom cocks rachael gringo
anhyeuem madeline becky canon february alien harper stocks marcos clapton roberta coleman applepie skywalker fubar
theresa koshka tundra vitalik arjay gmoney bigsexy ingrid pillow fingers samiam davidson skorpion candle nobody
hellyeah better australi rockhard bears sparkle johanna everest rfrnec hedgehog wolfie yosemite marisa voyeur baddog
jazzman dicks cheetah slacker steele mikemike pooppoop barsik valeria deniska br0d3r fright karolina kirsten vfksirf
kenshin bootie cyclone starship monty balloon maxell dildo rupert milena bonsai salvador greatone vernon slider
lillian admiral cecilia stolen albion midget fuckin freeporn nikola hithere damnit dinamo francois cheng calico
duchess scratch powell stefano fortune nyjets artemis robotech roadkill backdoor rastaman fiesta felicia alliance
fletch jerkoff killbill goliath cinnamon rambler malaka tekken sojdlg123aljg carrera bangbang jeanette fritz ramses
operator shado duster spank wibble alibaba mechanic keywest sword amsterda bristol pingpong rasputin marianne hooter
rctybz sanders faggot krista presto majestic nguyen fowler passwords buttman spurs pompey trident viagra kipper
kingfish gotohell angie guest garage heidi mattie slutty isaiah steeler wrestlin pooter divine clipper charley macross
railroad seamus swimmer jokers thursday chico solnce kimber guiness pussie mathew nature matador sparks typhoon
retired subway slave ivanova ghetto florian vermont ktyjxrf lolipop spears yzerman peterson magick phillips cinder
nwo4life shearer pupsik dfkthf allsop grapes pippen belle venus kcj9wx5n dammit barry caveman critter underdog
r2d2c3po skydive renault onlyme murder snoopdog jayhawk hotshot caramel broadway kinky theboss fuckher train trout
umbrella feather credit splinter depeche seeker fuckthis respect crysis direct animals chemical cyclops chivas
jamesbond blackhaw passpass sinclair megapass beanie translator helloo magicman cunts fishes supersta giuseppe
caligula juggalo frozen quattro meredith wassup rosie bullseye saturday pornos cohiba floppy alucard deacon heart
tabitha kristine tunafish dkflbckfd kickass vietnam kendall pearl safari gonzo crawford klingon looser goalie damage
maureen tazmania cigars facial deepthroat malina silence samara dfktynbyf cruiser vector tommyboy banker horizon
chainsaw button bigbear forfun abraham astrid carole andres sharky royals christina small misfit yousuck louis fallout
scania nudist getmoney budweise believe brighton absolut kungfu kostya monaco gunners vfhufhbnf mamapapa minime
blueboy penthous chrisbln steph whitey europa bertie daphne groucho champ benny grant mirror village trader stroke
walrus susanne number sabres nipper woman floyd snowboar undertaker flounder moneyman patty bottle kahuna canadian
viewsonic coolguy rules downtown wagner strange fabric trisha italian ybrjkfq cypress eastside sneakers passme topher
golfgolf barber sinbad frodo panasoni craig mybaby skidoo massimo jillian sparrow senior dalejr thecat snapple mondeo
leanne emmitt thanatos ghjcnjnfr maximum smegma thesims whitesox chong bonkers poseidon musica johannes gargoyle
olivier hambone bluedog intruder sunnyday cyber compute smelly spawn wapbbs answer studly poppy paper simona solution
newcastl adonis goodman sexxxx europe goldstar again quantum buckshot static dollars titanium erica danzig jabroni
library journey beastie chrono edwards gunnar federico custom lance assholes daewoo briana watcher albina sunflowe
dorian babyblue premier staples stereo westwood usnavy boomboom fresh sasuke dharma pisces motherlode multiplelo
sapper scanner marius racer callaway bayern rover lamont rivers snoop walmart micheal starfire theend steel erotica
aaliyah doogie renee paintbal paint tyson newbie knickers lokomotiv hotred ufkbyf laurel shawn wasser jessic thirteen
rjycnfynby avalanch outkast truman magpie scout philippe poetry havefun michell cubbies losers hotpussy deejay fghtkm
droopy blossom allmine zerocool janet tomorrow godfather greece second reading greene sascha busted bimmer original
ocean builder demons nitram pudding bounce donuts fucku jeanne idontknow aleksey vfvfgfgf leonid smokes mylife
beerbeer redfish working rodman beaches hairy contact start bogey prissy gegcbr tights insert carla dante beretta
francesc jewels searay padres celeron mittens quartz ziggy diehard micron syncmaster cornell christie stunner rtyuehe
hoosier peyton paintball monalisa queens terrapin spongebob attitude backup whisky clevelan cedric marin barefoot
artur chuckles barrett meathead bigass titty gretzky kosmos cfitymrf biggles cambiami thongs blessing aleksandra
twinkle gladiator gollum southpark rabota mazafaka goodboy carbon scuba tango stoney brent weaver volvo footbal
pianoman gaston casanova traveler clark stumpy hawkeyes clarinet looney mommy maggot felipe bucket eduardo freeze
sound sexyman johnboy snapon deeznutz warthog vegas rooney futbol filthy steam carina mustard boricua meowmeow maste
mellow sunshin bengals combat goofy whatsup sauron krystal alina prophet lovesex twins triangle booker reefer nickel
venice xander strip valencia rhiannon smeghead valeri andromeda diver cerberus sputnik groove lambert usarmy tiberius
zigzag sting welder radio petra focus gabriell candice salamander eternal motley resident hayabusa marcia rambo
together rainman poochie purdue redwood ripple buzzard redwing boobie juliette monke hokies phish crjhgbjy jagger
rockford goldwing brewster bermuda thegreat proxy confused badgirl bacardi derek whiskers spaceman starman trial karma
claudio allstar carolin gesperrt swords rasta wildman nikolay slinky wrestling mohammed pinhead hacked sersolution
overkill rhfcjnrf mishka banane person public fester something lions helmet ripken frisky changed games higgins
trapper piper windsor supreme kaylee athens norway runescape oasis hurley lightning dbrnjh darius midway hoosiers
vinnie recovery cicero napster lionel amazing tracker laser adrienne roadking menace secure stoned thedog sacred
squash smoking illusion woohoo medicine antoine leavemealone bagira megatron orchid reader comet clown zippy company
doghouse stacy maxim paula bravo buddah jaybird chuckie morning peach hanna chuang mortgage idiot heineken saleen
rulezzz massage sonics moonlight butts motherfucker pobeda benfica poker kashmir realmadrid balloons optimus chunky
tinkerbell common starter brewer babyface pants gregor dogfood hardcock deluxe bigmike blackbir bookworm hampton
jeffery salomon godfathe meister angus intel seahawks talisman blackjack eraser collin pissing hawaiian zhong michae
berger alphabet tricia beautifu misha maryann 123456654321 adams riley really mortimer tongue century sancho remote
darkman buddie roadrunn pizzas lexus medusa health stalin toledo cubswin dutch lilly beowulf charlene willia christmas
handyman pacers unique eleanor clouds cgfhnfr breasts chinook just4me wedding calgary dutchess heckfy ludmila shell
because cheater famous delphi cathy wareagle martine gromit sponge ashlee valkyrie glory passwd idontkno smiths
mohamed teddybea killers boxster dragonball babybaby mermaid satana bhbirf foryou qazzaq puddin shang inuyasha
stanford peacock assword misery desiree barnes sullivan beamer diggler medical wishbone circle property ripley thedude
cloud fisting alexia beemer jayden gameover redline venera salsero fytxrf sergi kittykat spanish sinister india vedder
gonavy manowar novell colonel rancid chrome friendly destroy titten electra polly geoffrey eureka onetime phone
katherine lakota claymore hotbox banner madina manuela bitchass sporting bartman matthews checkers playing carmel
gabriela dfcbkbq nimbus wrestle bulls jktymrf alexalex preacher gamecube mustafa svoboda circus armagedon alenka
playstation zheng magical claudi rhtdtlrj pablo thumbs camper doitnow goaway subzero charity hootie pissoff jammin
blackout darrell cocaine bcfields skylar rolling loaded milkman lotus davide bigbutt electron johann cheeks skate
silverad lighter hassan pothead gobucks squall thunderb courage pippin ghostrider antoni kaitlyn reynolds cannabis
xerxes ipswich ninjas mango farley lucille pinky jimmie dieter annika mitch southpar marika dickie jetski finance
tdutybz dianne forward jenkins bright absolute bilbo musashi ferris iamgod lipstick laurence mandarin quest tottenham
adults yfnfkmz kleopatra tulips zhuang dirtbike sheba pickup dwayne othello katherin forum sonny rider warner northern
cinema cameltoe petrov bluefish fuzzy pheonix iscool secrets elite modena marsha slippery kissing caravan divorce
beatle akira sanfran cheech badman samtron paloma dolores sveta shadows mollydog annabell starcraf ghblehjr vasilisa
jameson chuai jiang beans illinois warning ebony jockey deadpool hillary bearcat caprice farscape bigtit lassie zappa
sander nicol sunflower hopeless sheriff carpedie asdfzxcv sherri march barton shepherd gatorade keegan toolman barker
spectre pussey nuggets borussia mantis banzai ariana flexible mullet graphics fyutkbyf mancity templar stories
yfcntymrf fergie records thedoors gawker pussyman skyler elizaveta colton xiang zhuai moritz monte lemon strength
talon rhino susana sonoma three spinner allan keller webmaste grease augustus raquel alejandro chimera rufus stretch
ticket bacchus kendra twenty corsair kinder argentina corleone spice vampires domain iomega heater hover ltybcrf
artemka xxxpass qiong hippie poland deutsch babylove becker speedo brett oceans slapper letter harvard bonjovi mazda
virtual cosmic snuffy blaze sergeant dragonba stonecold hellos jacques register buttercu huang millions millwall
patience chrysler merlot bullfrog latinas istanbul phoeni ashleigh kotaku universal noelle binladen artem shanghai
castro jiong xiong wraith pierce jayhawks kilroy amateurs dotcom cattle daemon ntktajy barbados renata thoma balance
nomore pdtplf canyon kayla jackpot pulsar baron marker chippy nightmare monarch hamish aubrey knockers dipshit alexey
malone athlon hubert chevrolet vadim everett napoli myname belly cobalt counter dialog augusta smokie cristian
coolness cougars screen criminal hardware ramones bobdylan capslock zaraza ciccio teddybear alisha gfhjkmgfhjkm liang
gadget shiner laurent fulham missouri carlitos dwight helene halifax dogshit entropy coldbeer silent silly netscape
edgar county freeway syzygy andromed media wings brigitte yeahbaby diego yolanda eldorado hollow crack eastwood
gunther paranoid anita sexyboy soulmate gooner drunk persik lesley geneva microphone kakashka fgtkmcby mclaren spread
qiang shuang bamboo brittney fastball creature cards just4fun matteo fuckyo smashing washington arlene baggio carlito
hopeful astro hondas snooker sophi redbird bigblue dynasty mephisto trainer iceberg shitface fountain specialk
estrella generic buddyboy stevens arcadia manning nikitos piramida violetta piano salasana maxxxx shutup thing
heritage browning homerj tiburon obelix chopin insomnia hooper promise cygnus theater romero jelly plasma kissmyass
submit budapest jayson sexysexy jorda citizen sahara pinkfloyd stroker pavlov pasword amigo heynow arturo fight
ventura sandwich fraser yummy homeboy royal testpass gamecock magician female wildcard magazine telephon bigfish
tripod lazarus licking dundee brodie misfits slavik rochelle sleeper seeking pringles butcher patric nanook darklord
loveless radiohea sheng guang shuai karin hughes giorgio maxime sphinx reckless triple baldwin taxman orient desmond
married zhjckfd mordor romano jiggaman ramsey officer lovebug classics hooligan pluto georg bolton scrabble jezebel
major jellybea shock drakon seadoo mexican pharmacy abnormal patrice concorde alfredo cdtnbr qazwsxedc123 puffy
islander chantal jakejake yjdsqgfhjkm bunnies bushido kazantip strawberry verizon maksimka dupont crusher zhang
premium wg8e3wjf corey diane channel project cthtuf arrow meagan tootie bounty kfhbcf kirsty howdy ramrod sweetnes
bummer corolla andersen blond darryl senator ferguson donovan thelma dynamite gertrude doomsday rhjrjlbk hjccbz
players mariposa excalibur marcello buttfuck moore samsun masamune niang darlene bessie brains north attila clowns
chestnut woofer model moses someone lindros dottie civic anthrax lilian imation beacon tripper vsegda ursula fullmoon
spiker sporty force pornporn citadel jacobs volcom dynamo amerika bombers burrito inspiron forsaken spock mallory
lantern nextel goirish snowboard haggis callum violin lollypop insanity placebo creation glacier stepan zander dabears
katarina iloveme sexxxy moonbeam webber gonzalez dogger pecker stiffy senators create wingman pumpkins windsurf ernie
watch jarvis zephyr fishman reddevil wanted sheridan nichole bronze concord rjhjktdf kellie baker zalupa killkill
avenue asddsa bunker wrench paddle schalke cobain shanna poopy broker mouth woodland yvette suicide vanguard aviation
exotic stanislav superb fergus mihail vfibyf mobydick sausages tuning francesco ganesh anastasiya nevermind presiden
faithful kerstin vfitymrf varvara happiness robotics normal bigcat store temppass onetwo postman weird uranus highheel
aloha cigar stylus gobears duckie stratus thong pippo conover soprano jingle firewall polopolo dolly pepito piazza
radical alone boxer reload evolution grande tipper battery dogcat drive kirby candace digimon bombay mariana sowhat
download fandango kamila popper lenny mypassword louie earnhard dancing simmons airport snappy angelika fishin boxers
icehouse cramps basset dogboy abstr softail titan santa killjoy fischer electro mygirl delilah nutmeg christma kittens
krusty script zaqxswcde bigboss flores guyver coach praise prowler harvest latina moreno spikes jubilee choice yugioh
toaster pineapple harrypotter gorgeous namaste carnage kuang alissa nigga dayton chriss niceguy magelan almond bumper
partner marty spongebo erika ghosts hookup bigben wifey enrico starstar gilles chillin superma radiohead havana lumber
pistons viktoriya gameboy robot santafe holidays jennife mckenzie reddwarf cascade kidrock pinball isaac banger arrows
platypus abrakadabra doofus passes shanti barron marianna longbow services heroes living mankind stasik beardog
longjohn glenn alessandro garion juanita honolulu nygiants busty install niceass string boozer astra abbott puffin
dogbert queenie muscles highway cottage compton steffi romans beerman windmill guitars earth freebird slamdunk
snowflak tasty delight nights biology emilia bronson frost irishman badgers state bergkamp pixies training playstat
oatmeal mudvayne airwolf season lottie dudedude jackjack johndeer zildjian magnet vjcrdf hammond ramirez aptiva gidget
kjkszpj manolo bruiser chilly medion josephin giraffe jared paulina fishbone edison caught gasman pocket moondog
charter camila impact tbone bigblock towers krypton hallie jefferso pelican altima clippers getout compass kimmie
chambers winners paulie spoon sucking albany toffee theatre never pavel climber marlon micro thisisit armand ultra
aladin monkeybo comfort epsilon idunno stress hounddog pallmall webhompas monsters picturs sairam easter cobras ballin
comanche landon severin whiteout roadster basebal drifter easton werder norwich stubby stefanie ellie versace visual
heinrich record bowwow ellen undertak hookem anastasi fiction medic colnago booster festival zzzxxx coolcool qwe123qwe
sinned foreve squeeze anthon diving shocker hewlett cross sutton choochoo milan defense fidelio welcom lithium
kisskiss cbr900rr british franc kings lovelife hellboy chipmunk saiyan bluebell federal trust format kjrjvjnbd ctrhtn
hollie celeb fuckinside washingt tkbpfdtnf sensei smirnoff mydick macbeth cabron guess pipeline clyde dalshe zebra
mortal fishhead gustavo vintage pigeon carver gypsy konstantin freefree newcastle krasotka komodo juicy starligh
flyfish wireless carman manila olesya salome lowell torpedo switch motion sharp toejam julien puppet buceta scoobydoo
koroleva lineage michaels redrose close yogibear redbaron codered frogman tatarin azazel moskva kitchen freesex
president mykids bitter highbury tranny redfox username achtung spotty survivor program prayer transit sanity seagull
flanker cocker wanderer fuckhead zodiac isabell costello virgil nutter rockies irinka washburn catwoman upyours kelvin
lemonade chilli bearcats itsme gravity chevys solitude cocksuck minerva deeper ohshit rober slowhand tommie jsbach
lorena dinara paradigm lilith nostromo borabora arkansas chiara savanna presley bologna terminat habibi contest sushi
markiz sigma fantasia mildred grandpa underground cnfybckfd ghbywtccf bigbob slater comedy marti grand georgie
wildbill smart larissa gilligan blast hornets brain berkeley birgit maggi armstron corndog hilary piggy destin
tropical sundevil shinobi horace gagging hurricane volkswag wasabi nurses zanzibar reilly angelus chinese sissy
sunfire tonight sonia sneaky report coventry gtnhjdbx sekret undead qazws madcat hotone eastern daniele lasvega
amorcit wasted sidekick yfnfkb revolver cleopatr nfytxrf jermaine gbhfvblf kalina cisco everlast hopkins nitro south
nation tinkerbe lamer boating glass bluesman weston leroy customer physics paolo quentin messiah hitachi marjorie
krissy shawna conan woodie troll groups spikey fatty villa denmark stephan birddog cyborg keenan tokiohotel straight
nautilus kieran rubble highlander redeye justus firefire schmidt longdong boiler margie suckers waffle sonata lopez
there skyhawk joebob armada reflex threesom americ goten ghjcnjgfhjkm sisters valentine bighead matthias changes
descent fenway eggman jonny dogface bowman irishka shibby antonia astral nudes teenage enterme thecrow score complete
rivera belmont tigge junkie fredrick daniels vickie bennie skinner razor umpire blanco fearless citroen rollins sluggo
torino antelope marseille aramis emilie gryphon malachi viewsoni ethan marble reptile chandra kille dindom evangelion
handball barselona draven zxcasdqwe123 sandrine sprinter fyfnjkbq stinker palmtree sonyericsson hotties rampage seabee
chick gordo bigpimp question boytoy quasar carpente amand pasadena biatch benoit glock coldplay expert castor deadly
fairlane elcamino callisto glamour datsun studman hanson mentor tomahawk shamus gladiato diaper keisha styles squeak
cayman runaway dentist fantomas thewho zippo castillo arianna honeybee papito holycow ukraine doors wildwood skibum
gambler helper malice karachi jewel excite toilet corinne morton johngalt sweetness options loretta mcdonald sf49ers
palermo playa lambda gideon matthe medved cheshire superior ministry trinitro pebble bismillah roses elefant capricorn
harlem nikolai vendetta bobdole manfred biker margarit bigpoppa ijrjkfl asimov dominik limited vitamin calibra zarina
perry iforget glasgow shrimp antares antonina jamess hetfield warez bigones cutiepie chapman bolitas dimas nonenone
bestbuy papillon baritone knock eight stream sleep stephane freefall vjqgfhjkm priest jules mischief rogue foxylady
ernesto dominion vienna macman enforcer parol tophat megane dungeon leedsutd f00tball mingus skillet robins twiggy
bitchy giggles remingto alberta ducks rfvfcenhf derparol quebec emperor buste synergy shakira older asdqwe mamamia
cleopatra rosario finland modern carnival dmitriy coolcat ghjuhfvvf knuckles mahler kayleigh klaste notused bigdawg
grinch chips letmei slugger mental harddick brand kojak tabasco chelse keepout kokomo firefigh addison blowfish samira
sexylady sevens stacie dimples alexandre whiteboy films cromwell magneto kernel carroll minemine dontknow acmilan
wp2003wp sanford referee lakeside polish screamer calimero portal kfgjxrf conway rockie dfktynby francisc swinging
trucking obsidian sales auditt oxygen roswell tower papers popova giovanna thecure bigbang lfybbk pizdec zoloto
marijuana kimball jaguars kerouac stryker ksusha entry maple choke cassandr moonligh fenris duffman blueball bigbooty
wrestler salope sexxy dinner building mopar cecile fishfish paramedi capricor robocop rimmer hardone w_pass nomad
nuclear asgard series advent universa jorge kestrel spanner guido cheddar lalakers acura cherries anchor yoyoma
darkangel aspen bahamut whistler smackdow galant bukkake leopold option strawber facebook susanna bookie crusty qwedsa
extra transfer breanna mothers clarissa peachy prozac p@ssw0rd bootys argentin flame bricks slimshady dkflbr krolik
joshu korova johncena magpies pictures cevthrb suckmydick spanker dogpound impreza notebook prospect bettina gymnast
jktxrf seneca ksenia rudolf marquis daylight tribal johndoe hejsan jeannie lemmein salem petrova clutch django sexgod
sexxx capetown tupac ratman fortress canucks virus chocha serpent wallet inter telephone eggplant camero roofer nazgul
fussball cardiff fktyrf amore factory budweiser alanis marseill janelle wealth addict goodgirl timeout wolfpac camden
tenchi godlike university turnip beaker k.lvbkf repair nbvjatq vehpbr southpaw sylveste redhat wingnut patrol magellan
vampir assasin aikman trailer mariya taekwondo sonyfuck style llamas clifton irene punch noname goldfing jumbo helmut
maveric ricard antony ballet pentagon sawyer pearson hotgirls flasher tracer boater shoes peppe joyce cornwall goodie
devon benito butters sixpack mandrake earthlink lookout slammer venture gagged onion truth aries lakewood loveya
dogwood moonshin wyoming suburban challeng olympus volkov opendoor commande hoops jonathon seymour ashle murzik
navigator right gratis myrtle native twelve hellokitty arctic fkbyjxrf rasmus wormix millenium radar gerrard asians
camaross bluejays gaell lekker qazxcv borders davies midnite lloyd beater whatwhat optimist damon gotmilk clock decker
larkin loren redskin bremen enternow bimbo hattrick aaasss dejavu markie screw daddyo bordeaux blaine rough alchemy
ilovegod solaris proton links cardinals marriage disco peggy spence fanny coming swedish espresso auggie vbkfirf
dougie p4ssw0rd richar noway nightwish saigon holes jocelyn platon ghhh47hj7649 speedway devin leeds timosha
roadrunner ironmaiden mackie supernov delfin toriamos ceasar trans oberon vjkjrj capecod nevets mamacita sandie jaime
longer cowgirl stigmata munch gonzales alena nineinch waterboy klondike ilove finally spiral boulder odyssey amigos
somerset burns mulligan krokodil explore lawson charon peeper redcar fellow ambers sloppy savior schatz moron hardball
azertyui republic patch reggae canuck romantic vauxhall angelic emilio doggies advance around spoons rfntymrf almighty
deputy tosser stratfor mississippi suckdick eating intercourse closer lenochka marijuan globus sterva domingo limewire
terefon coors suslik steaua bledsoe greedy iriska htubcnhfwbz zasada sandr beezer funstuff evgeniy bball patrici
cuervo printing pastor funky theforce chiquita strap yessir daman beech streets wxcvbn maserati berry qqqwww geezer
coral cabernet joecool nastia egghead doris sheepdog terrell jomama armando hairball christa aileen clarke insight
afrika vancouve tender munich grandam brady luciano alcohol sheep default idefix cyprus trees scheisse mooney ambrose
hoffman pimpdadd baltimor jennaj norbert jaeger watford davinci mizzou gocubs square pigpen houdini jewish tomas
kirkland ophelia riccardo another rodeo bonanza lhfrjy sigmachi revolution firenze selina absolutely lback ghbrjk
rfhnjirf cvthnm colonial toolbox hunte ringo bongo azert banan howell liliana medina riders ilikepie toonarmy laddie
footjob kronos eskimo wolfen barley pancake bigdicks dabomb cashmone junio monic lolol myxworld audio kristian samoht
dominiqu joemama gabber toocool ariel twinkie zxasqw marcelo darkange persona scrapper delaware progress shuttle
gabriele smoothie slimshad youtube franks norris yasmin outside hottest cumslut tripleh starr morales vqsablpzla
pathfind trace elisabet evolutio fishon books flicks velocity ranch annmarie gthcbr biggun dolemite vagabond outback
woodstoc macleod plastics javelin bootsy aolsucks c2h5oh sofia redbone klizma rachelle petunia pumper all4one mohawk
billabon rockin baylor koolaid granada allegro alinka nevermore mikael forgetit montag beloved breaker honeys reginald
sheeba wives dukeduke archange metroid minimoni wizards hellsing rocknrol fabio zaqwsxcde wanking awful morrowind
friendster irving goodday modelsne bumble nataly juliana cirrus nittany dogbone storage punker purpl futurama
skateboard esquire homemade kiteboy herewego bedford lonesome boxcar pornking blackbird dickens climax gotribe bleach
cheeky cucumber vipergts awnyce muhammad jeepster harbor acidburn harald calling dingo fireblad christi pinnacle
shodan fallon deniro dudeman harrier jellybean buffet mariner foolish wildone peterbil allgood fields salami estelle
lighting butkus elvisp homework russel donner doktor tycoon cement ottawa bigguns lillie fellatio emmett barfly
baracuda newyear flipflop raleigh singapor sperma maxdog opennow thedon sedona sixty terra blunts linkin lander alisa
crackers doubled warhamme proview masterbate status females flamengo behappy lfitymrf starwar snowbird corwin azzer
lagnaf daughter navyseal carebear protect kamasutra bastards delmar musical deaths metall steffen wiseguy pimping
whiplash adriano hatred reserve draco rainyday mercede stafford motor ontario stang gardner weekend jakarta shonuf
clovis gotham jughead golfgti dooley nightmar wetter comein meadow chessie marshal phyllis mutant dingle chelle
nautica haley camber dragonfl senna bigjohn heels stickman sambo hiziad sexybitch puppydog deville pacino paragon
pointer tarpon sprout durham wheeler spliff rockwell vfntvfnbrf meliss narnia eleonora lefty chewy payday atlas
alleycat ambrosia drums linden trustme austria phialpha exchange lokiloki tarakan cartoons bungle contract kolokol
daisydog penetration laetitia gohome pushkin leigh gianni wordup orchard adrenalin goldeney luckyone tuscl escalade
gerbil blanca widget fyutkjxtr touching sites pookey charisma inlove rainbows grass kolbasa newark bootsie interne
raphael rated cleveland henrik jenifer cocksucker point dragster bismarck cambridg cliff honor buzzer supra treefrog
kerry reason frogs treetop catcher dicky xantia daisey siobhan lister strelok gamma jello hawkins 123456789qwe prosper
pitch workout walton catnip trauma sebring michal nounours kittie burning driller thierry lumina speakers brennan
rabbits colin buttercup atticus puzzle mallorca delaney checker jabber melrose zyjxrf normandy ariane dbnfkbr bambi
lucia wilder killa masterp playball scamper wonderful signal benessere freee getting smackdown melons pandas chains
asdffdsa melina sexybabe cannibal fosters beethove burner nthvbyfnjh malaysia azertyuiop rocknroll bynthytn aprilia
venom italy meier pavement stockton peppers tantra guillaum manny giulia caster readers mooses worthy royalty jonas
trustno hansol gumby enrique paulpaul gannibal compact frosch skylark hallowee kenobi kittys andrews terrier marbles
ticklish frenchy offshore jazzy sexyone algebra hyundai hotass sexman olive leinad farmboy middle clement amethyst
letsdoit gofast thrasher plato notredam candyass hannes spooge systems gatsby junkmail ladder uptown shower chill
karine matty airman volleyba stayout abacab blanche buckley bouncer vodka bettyboo shauna manga muslim cutie ilikeit
constant longhair their kaboom elmira amatory q1w2e3r navajo alcatraz olenka mynameis larson powerful sephiroth panter
casio summers 1qazxsw23edc nikolas rugger sparkles skinhead sonysony snicker pancakes pilgrim ananas contra sheldon
generals grisha montecar briggs ploppy renate radeon sergbest talbot pathetic errors springs needles restart stock
hiking auckland jimmys pearls billbill hazard capitals pizzaman fitter ulysses jehovah stitch itisme delpiero neville
virginie alive grunt octopus tampabay ratboy gabby playmate dfcbkbcf carrots istheman jarrett yamato rumble ilovepussy
wonderboy montrose dunlop werdna cassandra clemente tralala collie swoosh dreamcas track sliver londo cocoa rfgecnf
rollin painting makaka thebear lockdown blacklab riffraff kahlua fidelity alexi winger edmonton pressure streaming
amstel supernova fujitsu fluff samanth panic napalm camil blubber tujhrf gatit titts camping cable babycake budgie
vfndtq hewitt frederik motocros rustydog pinetree duffer ollie benton tetsuo glasses nestor feelgood cleaner rocco
smirnov dummy loose maximo iceland tigercat citation blitz icecube burnout twist asses panhead adelina hanuman
sunlight cupoi bigtruck rolex exeter kingking lilbit rhubarb morten custer buford papamama mouser bowtie perkins toast
husband betsy jefferson serious elements zapper harriet cummins semper herring accept bucky lemans winona finder
treble stellar saskia doreen chavez furball corner titfuck salman bagpuss darina francine redstar revoluti sniffing
chouchou quick gareth usmarine dresden julio malish planes videos enters nympho pajero left4dead booyah conquest
delldell brest eunice momdad slonik nursing bismark garnet bonner gogators cashmoney blobby dimitri fabienn cyrano
crappy volcano eatmenow renato goodyear spoiled kamilla hogtied lunchbox mantle piercing makayla cyrus mufasa boobear
rudeboy riversid hemlock onions holger scissors hound crescent erection libero entrance fduecn italiano matchbox
ramjet acapulco mohammad weiner lebowski ridge surprise shampoo loverman abracadabra duane dnsadm fisherman toomuch
athome whatthe someday celebrity madagaskar marcin valery maison forlife mindy azrael alain dreaming hardy hfytnrb
macintos tennesse hardwood sweetheart pride invest mariam rhfcfdbwf ronaldinho masterbating discus fabulous sextoy
instant duckman caracas begemot parlament migue sylvie nadia vegitto requiem misiek altoids rhinos liliya dragonballz
retire these hellas rfhfvtkmrf capcom rjhjkm kicksass dental hores harman sharpe lookin poptart pugsley gamble hawks
gladys granite sqdwfe goldeneye interest harmon melani spleen alfonso jeeper natedogg emanuel locks lizzy menthol
pharao alterego bauhaus alexxx brook vaughn ibrahim mogwai benjami nicky adelaide smurf skirt nineball shady mafia
tiamat aircraft having dipset logger mamas gerry trenton altair jingles mallrats backbone clever stanton dipper
innocent unlock donjuan harle termite missie diamon encore forbes follow trash freestyle zerozero shovel matisse
anonymous laserjet leeann parkour waterman ballsack bluejay shakur welkom dangerous ghjcnbnenrf hacking flyer
information babybear highlife raduga favorite aisan probes sucked ljxtymrf becca trinitron clips thumb desktop things
supersonic blueberr satchmo natalya pooky victori legos glover boroda tamerlan chamber qwerasdfzxcv mariel bathing
chess mangos rapper darkone pokemo douche redwine ismail humphrey justi maximka cashflow implants juniper grayson
bobmarley shojou gramma princesa bendover giggle cloudy gotenks sopranos larsen kappa worker spark placid downer
screwy amiga hillbill klaus simons mortis leland binder border chemist carlisle protocol dynamic talks tuxedo amature
triplex dudes turbos ringer grimace jarrod socce feathers riddle wonderfu surgery qweasdzxc123 bourbon dickdick
annaanna pimpdaddy baura commander helsinki basil cyclones macaroni pollux motown fiddle thebeast marauder rodrigo
oyster listen fruity chachi gizzmo blinky prime hancock espana lennox corinna frisbee lancia sapphic homepage dimadima
womans halloween pinkie cheerleaers shopper josiah redheads weller scouts photon garlic greywolf estrell ghjcnjq
alvaro egorka rfhfylfi reeves picks reloaded holla mierda gigabyte flvbybcnhfnjh dortmund korean karaoke sashka
godbless allday jurassic experienced thebest nimitz trigun coolhand kcchiefs dicker baboon barefeet jesper belkin
zoomzoom madcow greedisgood suede margot willard tetris cypher gavin nevermin apricot legman trick nopassword abacus
tucson 123456789987654321 rosewood analog outsider minnesot ganja darthvad paulin getoff chappy range salsa olemiss
warwick taffy rubicon bellagio redlight handbag aztnm sweeps baberuth girlie messenger teensex peabody copenhag bigal
lavalamp patrik dougal culinary wannabe amelie lipton doughnut tessie horton trueblue totoro hogan killian asdfqwer
bramble advanced elway monterey source whores mytime seaside whatup waterfal sickboy bukowski union freedo bogus metro
arsena aimee verena figure tbird spook bigblack gianluca golfpro taichi smother blackhawk charle onlyone dtkjcbgtl
salvatore davedave gilmore tribble wanrltw jetta alexa satellite festus wazzup daredevi duckduck recall kamikadze
biohazard aleksei trample aviator sarita frazier dfytxrf yinyang aragon deathnote pertinant lilwayne meteor vides
hotgirl blackberry poophead glitter bbking stiletto asswipe wearing gallaries fungus mammoth riverrat fishtank
dominique zurich griffith nightowl waiting civicsi valeriya tabatha driven natchez pretzel myporn export joelle
qweasdzx skilled gizmos silicon lizzard deltas standby topolino buddydog titman qqwwee think break kismet happyman
deadspin crispy eighteen hartford mongo softtail schumi beavers zelda ltkmaby muffy blazers dogmeat mustan blonds
stonewal issues midland lawman fleming dingbat hotrats powerman soldat whales smartass bedlam waldo chitown nestle
woodman prototype strife dipstick angell celina darkelf surveyor visitor atreides icarus nicetits bellaco althea
feline mastermind manunited amonra ahmed cfvceyu 112233445566 alcatel civilwar gaymen harcore corazo downhill mendoza
interacial pusyy clint shitshit waterski allah socks monkeyboy pjkjnj contour passord turtles daniell dtxyjcnm yfcntyf
nosferatu helios oswald ekmzyf fynjirf taylo prophecy vincenzo pitchers raining sealteam mouses kakashi paxton
tortoise craving jimbeam summe integral notnow drag0n chewbacc deerhunt greenman hooyah myworld dasani kikimora
vantage fudge redone dunbar sonora peavey barrage bonovox willem slash carme locutus ocelot hamper belair mercer
aaabbb gentle girlies density continue galileo virago vicky ground crazyman doodles hydro attract jordon bertram
lapochka wdtnjxtr batista pinto morgoth kubrick charge calypso disaster suckcock ripped makeitso equinox benji fishy
fuller lonnie olympic bracken bizzare sammys metoo sable kurtis fivestar belinea screwyou abraxas sentry total oaktree
honesty olympia caddy daniella asshol persian spiffy foreplay mizuno canton daffy times fister blueberry paperino
bisexual rodrigue darrel ohmygod lfybkf libertad shurik martian danilka animated eldiablo mashka womam lunatic skolko
bluestar agassi aladdin tickler youknow matri taipan markmark honduras tobydog quake neutron volleyball carola nachos
hatter pizzahut tequier converse maxpower dragonfly fishcake mississi seductive ntktdbpjh solace tadpole galary
traktor happines bengal hotlips portia vegitta hotel badabing bikers zimmer storms moonman nightwin pitcher comeon
boners hilltop sprocket ownage passmast shine landmark graves harpoon flesh divers augustin nathanie kissmyas mantra
smithers georgina bdfyjd abdullah envelope dealer racers magenta shells stern stoppedby climbing mutley beverley
edcrfv alessand graduate foreskin alpina meggie stephens fisherma cullen nassau confirm ritter address leaves jennings
randolph guillerm benedict bismilla prague heyyou hondacbr spunk evans lourdes locust whoknows blunt therapy
ghbdtnrfrltkf melisa canary vfhujif color paisley jonesy saffron consult sephirot zxccxz tyrant ruthie newuser firedog
shield cornelia field qaz123wsx gabrielle bread anfisa elpaso poster negative brenna garner sokolova soulfly alyson
diapers foxfire weapon hugoboss kontol websolutions reveal badboys baddest showing thinking malika werter openit
finalfantasy malinka rhjkbr mamochka ciaociao godspeed monste ayanami jonatha tictac lockout aside gangbanged utjhubq
gagarin reuben morgana osprey nurlan lovehate safeway yaroslav hookers norfolk skydiver pisser seadog dogfart survey
willi squirts profile architec philipp buddys mikkel creepers opiate horatio kristie bergen getit dfhdfhf paige
froggie aspirin didier canine trent treetree godawgs leonie petrovich rotary pommes return lionheart chairman plane
honeybun golfnut 1qaz2wsx3edc4rfv johnnie bucker slimjim andyandy allstate christophe tickling zinger letme1n darian
topsecret josep recon roosters instinct teaser daddys bigbucks humbug pusssy crumbs rainer skunk eloise wsxedc smalls
denied fighting dirtydog ankara gaylord losangeles senate merchant adventure francisco leonidas ender prayers flanders
wizzard bucks esprit spooner vancouver jeepers dinger sugars kenzie jolene gucci horror sandberg susieq scrotum
letsfuck slipper lighthou laughing danish piston locoloco daredevil rhfcjnf indira chickenwing101 icecold spain fresno
valleywa livewire dasha livelife website producer debra chadwick yorkie fantom kontakt mousey teller catfight edwin
rehbwf heavenly honest tribe loveis blackops galway dianna hydrogen sarasara pakista wiccan waffles pavlik sluttey
antonov womble faraon objects lehjxrf splendid vodafone vfcnth slapnuts godiva bernice wachtwoord dewalt noles hobart
sebora buddies ralphie puffer fujifilm coochie marcella trista vbienrf baronn place pianos clean candies qpalzm
punkass joystick amalia addicted flowe roadway bustle ribbit thirty methos block nermal shayla snyder peddler piggies
pasha rockrock vixen ludacris blink wilhelm nineteen cocacol flint cousin salinas getlost anytime beerme fringe
decimal lionhear alexus editor quant4307s tammie stripes seawolf swifty flashman bogota dasher ladyboy graywolf qaywsx
paradis maurizio plants bullit jessi musician infected gerhard garrison forsberg flathead okinawa saxophon smooch
bundy comcast sarajevo loader tonytony ezekiel bigjim tatjana muschi basement lacoste fernande comets gdtrfb susie
squid mpegs sabre rowing seaman reboot winfield bahamas morena niggers singapore timur indain dorado indon duffy
escorpio orpheus rfgbnjirf marta sheryl mygirls underwear maurici nikon newness hippo redleg ghbdtndctv slava gerber
goofball zxcvasdf legenda sickness hugetits gfynthf internal squerting firestorm starlight torture blackice bandi
mathias mailru tangerin kitties smirnova ranetki unbelievable rhythm nastena bernardo shanno oscars gloves zebras
bazooka infamous housewifes nfhfrfy glenda famil stopit katelyn hillside privacy hospital macgyver macaco freaked
vince acclaim cesare lahore bloke samir survival gutter rising rushmore dawgs garland rebelz android hoochie shaker
kelli court virgo basic scirocco fuzzball mikado frogfrog hotspur helium administrator cornhole letmesee offspring
argyle nataha clemens johnston shredder sweeney wednesda estate raiden truffles nathaniel fantasies image dunhill
chowchow checkmat phreak starlite caleb jacket allnight vgirl horsemen higher josephine pregnant romario firehawk
sparhawk crosby pokey stirling silverado freewill labia stooge glendale a4tech vflfufcrfh rugrat aerosmit rapture
farida jediknig close-up pounding pissed lesbain pulled alert funtimes fmale gfgfvfvf santiag corina evangeli archery
stokes lacrimosa bionicle visited esteban orang devilman lamborghini woods angelit rockey tunnel baggies rjhjdf
cnfkrth nadejda experience pietro carpediem garret reznor schubert poisson fhntvrf caitlyn picnic bassoon milamber
motocross euphoria browndog asdas luckyme domenico telecom bajingan husky scorpions rapier lydia 123321123321 bertrand
frenchie fucks carsten jachin mutter cooking passfan yfnfirf sleeping rjcvjc babemagnet mimosa justinbieber
contortionist 123qwe123qwe newproject2004 pornographic masturbation needforspeed businessbabe 123456789123
masterbaiting maurolarastefy supernatural professional domainlock2005 scandinavian dkflbvbhjdbx momsanaladventure
hd764nw5d7e1vb1 qazwsxedcrfvtgb 123456789012 dkflbvbhjdyf counterstrike zaq1xsw2cde3 vfvfvskfhfve 123456789abc
fkmnthyfnbdf intelligence ghjcnjghjcnj admin18533362 23176djivanfros 123456789qwerty qazxswedcvfr qwertyasdfgh
whosyourdaddy 1111111111zz fktrcfylhjdbx fktrcfylhjdyf 541233432442 123456789qaz ghbdtnghbdtn password1234
12345678900987654321 chesterfield 010203040506 lost4815162342 102030405060 vanyarespekt qwerty123456789 89231243658s
iseedeadpeople transformers devilmaycry4 combat123654 qwertyytrewq jamesbond007 123123qweqwe 4815162342lost
123456789qqq asdfghjkl123 1234qwerasdf 123qwe456rty 1234567890qw ghjcnjrdfibyj qwertyuiop123 international
saun24865709 q1w2e3r4t5y6u7 ptybnxtvgbjy polniypizdec110211 1qa2ws3ed4rf 123456789zxc 12345678987654321 playstation3
31217221027711 fucktheworld 159753159753 mevefalkcakk 1234567890qwe hedimaptfcor cosmopolitan q1w2e3r4t5y6u7i8
zqjphsyf6ctifgu lhbjkjubz2957704 123456782000 andrewjackie 1qazxsw23edcvfr4 12qw34er56ty christopher1 159753456852
networkingpe philadelphia peanutbutter boy4u2ownnyc ingodwetrust minecraft123 digitalprodu installdevic an83546921an13
qawsedrftgyh abc123456789 123321qweewq auckland2010 residentevil olcrackmaster 1234567890zzz 32615948worms
012345678910 fuckyoubitch avrillavigne massimiliano nhfdvfnjkju123 742617000027 41d8cd98f00b nemvxyheqdd5oqxyxyzi
temppassword punksnotdead fynfyfyfhbde nightcrawler playstation2 gjkysqgbpltw ticketmaster 01telemike01 stratocaster
ghjcnjqgfhjkm installsqlst 123456789101 1234567890qaz frederiksberg 1a2s3d4f5g6h passwordpassword schoolgirlie
sanfrancisco 89876065093rax 1234567qwertyu lytghjgtnhjdcr 111222333000 nhecsyfujkjdt zaqwsxcderfv seemnemaailm
qwaszxerdfcv antananarivu greenlantern qazwsxqazwsx vfrcbvvfrcbv 1234qwerasdfzxcv iloveboobies ghjcnjgbpltw
123321456654 1234567890987654321 1234567890qwerty q1w2e3r4t5y6u7i8o9p0 morganstanley 59382113kevinp qwe123qwe123
gtnhjpfdjlcr zxcvbn123456 bltynbabrfwbz warhammer40k passwordstandard maprchem56458 construction bpgjldsgjldthnf
iampurehaha2 qazxswedc123 qwertyuiop10 stinkyfinger cjdthitycndj corperfmonsy weihnachtsbau 1234567892000
1234567887654321 stickdaddy77 123456789000 014702580369 asdfgh123456 necronomicon mortalkombat 123qwerty123
systemofadown qaz123wsx456 nastyanastya zxcvbnm123456789 satisfaction cheeseburger a1s2d3f4g5h6 minnesota_hp
122333444455555 vladimirovna 111222333444555 ilovemyfamily michaeljackson vfhbyfvfhbyf qwertyuiop12345 1qa2ws3ed4rf5tg
websolutionssu amadeusptfcor specialinsta 123456789asd nhfycajhvths rfnthbyf1988 paraklast1974 webuivalidat
msorcloledbr nondriversig 123456789qwer wazzkaprivet weihnachtsbaum fktrcfylhjdf z1x2c3v4b5n6m7 ghjnbdjcnjzybt
qwertyuiop12 sonnenschein anytimetoday ntktdbpjh1994 nick1234-rem936 thecakeisalie ontheoutside zcfvfzkexifz
xxxp455w0rd5 qwertasdfgzxcvb ghjatccbjyfk aksjdlasdakj89879 23wkoa0fp78dk marinamarina fatima753357 6215mila6215
zaq12wsxcde3 love777321777 123456789aaa 4815162342lf pfqwtd27121988 cnfc35762209 12345677654321 zxcvbnmmnbvcxz
civilization findaupair007 alpha135792468 ghtdtlvtldtl edwardcullen gfhfktkjuhfv qazwsx123456 lytdybrbdfvgbhf
asd123asd123 passwordassword ronaldinho10 ipo54tj45uy856 89semtsriuty foreveryoung sdicmt7seytn blacksonblon
420842084208555 ktjynsq40147 1a2a3a4a5a6a bullnuts2003 050605rostik 19960610ilja 123456zxcvbn z1x2c3v4b5n6
entertainment 89063032220m badiman28200 123ewqasdcxz nhbujyjvtnhbz polniypizdec1102 ne_e_pod_chehyl hd764nw5d7e1vbv
josephphone7 gthtrfnbgjkt configuratio msoracle32re bhrh0h2oof6xbqjeh 193570356033
`;
