"""English nouns for one person by what he or she is or does."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.model.people import SpeakerKind

MOUTHPIECE: Final = True
VOICE: Final = True
EPITHET: Final = True
NEUTRAL: Final = True
LEADS: Final = True
ANONYMOUS: Final = SpeakerKind.ANONYMOUS

ROLE_NOUNS: Final = (
    # those who speak for others
    RoleNoun("spokesman spokeman", "spokesmen", "m", mouthpiece=MOUTHPIECE, voice=VOICE,
             example="The spokesman left."),
    RoleNoun("spokeswoman", "spokeswomen", "f", mouthpiece=MOUTHPIECE, voice=VOICE,
             example="The spokeswoman left."),
    RoleNoun("spokesperson", "spokespeople spokespersons", mouthpiece=MOUTHPIECE, voice=VOICE,
             covers="spokesman spokeswoman", example="A spokesperson left."),
    RoleNoun("rep", mouthpiece=MOUTHPIECE, voice=VOICE, covers="representative publicist spokesman spokeswoman",
             example="A rep came."),
    RoleNoun("publicist", mouthpiece=MOUTHPIECE, voice=VOICE, bound=True, covers="rep representative",
             example="A publicist came."),
    RoleNoun("representative", mouthpiece=MOUTHPIECE, voice=VOICE, covers="rep",
             example="A representative came."),
    RoleNoun("lawyer attorney counsel solicitor barrister", mouthpiece=MOUTHPIECE, bound=True,
             covers="lawyer attorney counsel", example="Her lawyer came."),
    RoleNoun("agent aide adviser advisor", mouthpiece=MOUTHPIECE, bound=True, example="An aide came."),
    # politics and the state
    RoleNoun("president premier chancellor mayor", leads=LEADS, example="The mayor signed it."),
    RoleNoun("governor", covers="gov", epithet=EPITHET, leads=LEADS, example="The governor signed it."),
    RoleNoun("senator", covers="sen", epithet=EPITHET, example="The senator signed it."),
    # Where departments have secretaries, "the foreign minister" is the foreign secretary.
    RoleNoun("minister", covers="secretary", portfolio=True, leads=LEADS, example="The minister resigned."),
    RoleNoun("secretary secretary-general ambassador envoy diplomat commissioner",
             leads=LEADS, example="The secretary resigned."),
    RoleNoun("congressman councilman chairman alderman assemblyman committeeman",
             "congressmen councilmen chairmen aldermen assemblymen committeemen", "m",
             leads=LEADS, covers="rep representative", epithet=EPITHET, example="The congressman voted."),
    RoleNoun("congresswoman councilwoman chairwoman assemblywoman",
             "congresswomen councilwomen chairwomen assemblywomen", "f",
             covers="rep representative", epithet=EPITHET, example="The chairwoman voted."),
    RoleNoun("chairperson chair", covers="chairman chairwoman chairperson chair",
             leads=LEADS, example="The chair voted."),
    RoleNoun("speaker whip deputy undersecretary", example="The speaker voted."),
    RoleNoun("lawmaker legislator politician parliamentarian", covers="senator sen representative"
             " rep congressman congresswoman mp member assemblyman assemblywoman minister governor",
             epithet=EPITHET, example="A lawmaker objected."),
    RoleNoun("councillor councilor delegate superdelegate mp pm", example="A delegate objected."),
    RoleNoun("candidate nominee front-runner frontrunner incumbent contender hopeful challenger"
             " opponent opposition-leader", epithet=EPITHET, example="The candidate lost."),
    RoleNoun("rival", epithet=EPITHET, neutral=NEUTRAL, example="The rival lost."),
    RoleNoun("leader", covers="president premier chancellor pm minister executive head chief chairman"
             " secretary-general", leads=LEADS, example="The leader resigned."),
    RoleNoun("official", covers="minister secretary commissioner ambassador director officer"
             " administrator undersecretary deputy", leads=LEADS, example="The official resigned."),
    RoleNoun("chief head boss", covers="chief head director director-general commissioner commander chairman",
             leads=LEADS, example="The chief resigned."),
    RoleNoun("director director-general administrator commander", leads=LEADS,
             example="The director resigned."),
    RoleNoun("officer", covers="pc constable policeman policewoman sergeant sgt inspector insp"
             " detective det deputy patrolman trooper", leads=LEADS, example="The officer resigned."),
    RoleNoun("bureaucrat inspector regulator monitor ombudsman", example="A regulator came."),
    RoleNoun("president-elect vice-president co-founder co-chair co-author editor-in-chief commander-in-chief", example="The co-author left."),
    RoleNoun("dictator autocrat strongman ruler monarch", covers="king queen emperor", epithet=EPITHET, example="The ruler fled."),
    RoleNoun("king prince duke emperor sultan emir", gender="m", epithet=EPITHET, example="The king ruled."),
    RoleNoun("pope pontiff", gender="m", covers="pope", epithet=EPITHET, example="The pope prayed."),
    RoleNoun("queen princess duchess empress", gender="f", epithet=EPITHET, example="The queen ruled."),
    RoleNoun("republican", covers="r", epithet=EPITHET, example="A republican voted."),
    RoleNoun("democrat", covers="d", epithet=EPITHET, example="A democrat voted."),
    RoleNoun("liberal conservative socialist independent libertarian"
             " progressive centrist evangelical", epithet=EPITHET, example="A liberal voted."),
    # parties and campaigns
    RoleNoun("strategist operative pollster consultant lobbyist campaigner"
             " organizer organiser fundraiser speechwriter confidant surrogate",
             example="A strategist left."),
    RoleNoun("supporter backer ally critic detractor advocate activist proponent loyalist"
             " defender endorser foe adversary", example="A critic objected."),
    RoleNoun("voter constituent citizen resident taxpayer native local immigrant refugee migrant"
             " passerby villager islander", example="A voter objected."),
    RoleNoun("insider source whistleblower whistle-blower informant tipster", kind=ANONYMOUS,
             example="A source told us."),
    # law
    RoleNoun("judge", covers="justice magistrate", example="The judge ruled."),
    RoleNoun("justice", epithet=EPITHET, example="The justice ruled."),
    RoleNoun("magistrate prosecutor juror plaintiff defendant suspect"
             " coroner bailiff litigant appellant respondent complainant",
             example="The magistrate ruled."),
    RoleNoun("negotiator mediator jurist treasurer trustee supervisor councilmember",
             leads=LEADS, example="The negotiator left."),
    RoleNoun("witness", example="A witness came."),
    RoleNoun("eyewitness bystander onlooker survivor victim hostage prisoner inmate detainee"
             " captive gunman attacker assailant", example="An eyewitness came."),
    RoleNoun("offender robber kidnapper hijacker burglar killer shooter bomber smuggler trafficker jihadist"
             " fraudster scammer hoaxer prankster impostor", example="The offender fled."),
    RoleNoun("thief", "thieves", example="The thief fled."),
    RoleNoun("policeman fireman", "policemen firemen", "m", example="The policeman came."),
    RoleNoun("policewoman", "policewomen", "f", example="The policewoman came."),
    RoleNoun("detective", covers="det", example="The detective came."),
    RoleNoun("general", covers="gen", example="The general came."),
    RoleNoun("colonel", covers="col", example="The colonel came."),
    RoleNoun("major", covers="maj", example="The major came."),
    RoleNoun("captain", covers="capt", example="The captain came."),
    RoleNoun("lieutenant", covers="lt", example="The lieutenant came."),
    RoleNoun("sergeant", covers="sgt", example="The sergeant came."),
    RoleNoun("admiral", covers="adm", example="The admiral came."),
    RoleNoun("investigator sleuth sheriff constable superintendent soldier guard trooper firefighter"
             " paramedic", example="The soldier came."),
    # business
    RoleNoun("entrepreneur magnate mogul tycoon billionaire millionaire", epithet=EPITHET,
             example="The tycoon left."),
    RoleNoun("executive exec ceo", covers="executive ceo", leads=LEADS, example="The executive left."),
    RoleNoun("manager", covers="coach", leads=LEADS, example="The manager left."),
    RoleNoun("cfo coo cto founder proprietor", leads=LEADS, example="The founder left."),
    RoleNoun("owner shareholder investor developer partner", neutral=NEUTRAL,
             example="The owner left."),
    RoleNoun("businessman", "businessmen", "m", epithet=EPITHET, example="The businessman left."),
    RoleNoun("businesswoman", "businesswomen", "f", epithet=EPITHET, example="The businesswoman left."),
    RoleNoun("employee worker staffer employer banker broker trader dealer lender economist analyst"
             " auditor accountant clerk controller contractor producer distributor",
             example="An analyst left."),
    RoleNoun("programmer technician salesperson shopkeeper janitor mechanic",
             example="A technician left."),
    RoleNoun("designer architect inventor creator promoter", epithet=EPITHET, example="The designer left."),
    RoleNoun("financier industrialist philanthropist restaurateur", epithet=EPITHET,
             example="The financier left."),
    RoleNoun("salesman foreman doorman", "salesmen foremen doormen", "m", example="A salesman left."),
    RoleNoun("saleswoman", "saleswomen", "f", example="A saleswoman left."),
    RoleNoun("waiter", gender="m", example="A waiter left."),
    RoleNoun("waitress", gender="f", example="A waitress left."),
    RoleNoun("customer client consumer buyer seller tenant landlord driver passenger pilot"
             " commuter user viewer listener reader", example="A customer left."),
    RoleNoun("farmer fisherman", epithet=EPITHET, example="The farmer left."),
    # Those who serve others are mostly met where they work: "the nurse" of a hospital.
    RoleNoun("skipper crewmember rancher grower trucker motorist pedestrian homeowner vendor merchant"
             " plumber electrician carpenter bartender caretaker midwife trainee intern teen toddler"
             " youtuber influencer gamer pilgrim worshipper", example="The skipper left."),
    RoleNoun("miner builder cook chef baker nurse cashier", example="The baker left."),
    # learning and health
    RoleNoun("scientist researcher professor expert specialist scholar academic historian"
             " physicist biologist chemist geologist ecologist astronomer engineer psychologist"
             " sociologist anthropologist archaeologist epidemiologist virologist immunologist climatologist"
             " meteorologist seismologist astrophysicist statistician mathematician forecaster",
             covers="scientist researcher author expert archaeologist colleague",
             example="The scientist agreed."),
    RoleNoun("doctor", covers="dr physician surgeon", epithet=EPITHET, example="The doctor agreed."),
    RoleNoun("physician surgeon neurosurgeon neuroscientist pediatrician psychiatrist"
             " pathologist patient therapist medic veterinarian dentist pharmacist", epithet=EPITHET, example="The surgeon agreed."),
    RoleNoun("teacher student pupil principal headmaster dean lecturer graduate fellow"
             " headteacher instructor tutor educator counselor counsellor practitioner",
             example="The teacher agreed."),
    # media
    RoleNoun("journalist reporter", covers="journalist reporter correspondent columnist anchor writer",
             example="The reporter left."),
    RoleNoun("writer author", covers="writer author novelist poet columnist blogger biographer",
             example="The author left."),
    RoleNoun("correspondent columnist editor commentator contributor pundit blogger anchor"
             " host presenter moderator broadcaster interviewer narrator photographer publisher"
             " biographer novelist poet fact-checker"
             " commenter reviewer translator interpreter panelist newscaster announcer", example="The editor left."),
    # sport and art
    RoleNoun("player footballer athlete", covers="striker goalkeeper midfielder quarterback pitcher footballer"
             " golfer swimmer sprinter", epithet=EPITHET, example="The athlete agreed."),
    RoleNoun("coach trainer striker goalkeeper midfielder sprinter"
             " swimmer golfer boxer racer cyclist teammate cricketer"
             " wrestler skater skier runner jockey pitcher bowler quarterback competitor contestant winner",
             epithet=EPITHET, example="The striker agreed."),
    # Mostly without a name, and never one of those who play.
    RoleNoun("umpire referee linesman", "linesmen", example="The referee agreed."),
    RoleNoun("star celebrity superstar", covers="actor actress singer musician rapper comedian player",
             epithet=EPITHET, example="The star agreed."),
    RoleNoun("musician artist performer entertainer", covers="singer rapper guitarist pianist drummer songwriter"
             " painter sculptor", epithet=EPITHET, example="The artist agreed."),
    RoleNoun("actor singer painter filmmaker comedian composer rapper"
             " dancer guitarist drummer"
             " songwriter screenwriter playwright sculptor cartoonist illustrator"
             " pianist violinist vocalist lyricist choreographer conductor", epithet=EPITHET, example="The singer agreed."),
    RoleNoun("pro veteran", covers="golfer player boxer", epithet=EPITHET, example="The pro agreed."),
    RoleNoun("actress", gender="f", epithet=EPITHET, example="The actress agreed."),
    RoleNoun("frontman", "frontmen", "m", epithet=EPITHET, example="The frontman agreed."),
    # faith
    RoleNoun("cleric preacher clergyman", covers="priest pastor bishop archbishop cardinal rabbi imam rev vicar",
             example="The cleric prayed."),
    RoleNoun("priest bishop archbishop cardinal pastor rabbi imam monk"
             " vicar chaplain missionary evangelist televangelist parishioner", example="The bishop prayed."),
    RoleNoun("nun abbess", gender="f", example="The nun prayed."),
    # kin and company
    RoleNoun("father husband son brother uncle grandfather nephew widower boyfriend grandson fiancé"
             " stepfather father-in-law", gender="m", bound=True, example="Her father came."),
    RoleNoun("wife", "wives", "f", bound=True, example="His wife came."),
    RoleNoun("mother daughter sister aunt grandmother niece widow girlfriend granddaughter fiancée"
             " stepmother mother-in-law", gender="f", bound=True, example="His mother came."),
    RoleNoun("friend neighbor neighbour colleague associate relative parent cousin spouse fiance sibling"
             " roommate classmate co-worker coworker counterpart successor predecessor"
             " companion acquaintance admirer mentor collaborator bodyguard",
             bound=True, example="Her neighbor came."),
    RoleNoun("man", "men", "m", epithet=EPITHET, example="The man left."),
    RoleNoun("woman lady", "women", "f", epithet=EPITHET, example="The woman left."),
    RoleNoun("boy gentleman guy dude", "gentlemen", "m", epithet=EPITHET, example="The boy left."),
    # Where somebody comes from; adjectives such as “the Brazilian” are rows of countries.
    RoleNoun("frenchman englishman irishman scotsman welshman dutchman", "frenchmen englishmen irishmen"
             " scotsmen welshmen dutchmen", "m", epithet=EPITHET, example="The frenchman left."),
    RoleNoun("frenchwoman englishwoman irishwoman dutchwoman", "frenchwomen englishwomen irishwomen"
             " dutchwomen", "f", epithet=EPITHET, example="The frenchwoman left."),
    RoleNoun("spaniard swede serb croat", epithet=EPITHET, example="The spaniard left."),
    # Behind a number: “the 34-year-old”.
    RoleNoun("year-old", epithet=EPITHET, example="The 34-year-old left."),
    RoleNoun("girl", gender="f", epithet=EPITHET, example="The girl left."),
    RoleNoun("person", "persons", example="One person left."),
    RoleNoun("child", "children", example="The child left."),
    RoleNoun("teenager adult youth pensioner elder pioneer youngster retiree", epithet=EPITHET, example="The teenager left."),
    RoleNoun("member participant attendee fan follower volunteer donor guest visitor"
             " tourist settler protester protestor demonstrator marcher rebel militant fighter"
             " spectator rescuer mourner insurgent guerrilla dissident separatist terrorist extremist hacker",
             example="A member left."),
    RoleNoun("observer watcher skeptic sceptic enthusiast antagonist objector"
             " environmentalist conservationist naturalist",
             example="An observer left."),
    RoleNoun("coordinator assistant planner dispatcher custodian archivist"
             " curator librarian", example="The assistant left."),
    RoleNoun("crew-member hiker climber sailor astronaut cosmonaut diver explorer",
             example="The astronaut left."),
    RoleNoun("philosopher theologian thinker intellectual", example="The thinker left."),
)  # fmt: skip
