"""English verbs by which one accuses, blames, praises or regrets."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.statement import Act

ABOUT: Final = Takes.ABOUT
AS: Final = Takes.AS
CLAUSE: Final = Takes.CLAUSE
GERUND: Final = Takes.GERUND
INFINITIVE: Final = Takes.INFINITIVE
NOUN: Final = Takes.NOUN
PERSON_INFINITIVE: Final = Takes.PERSON_INFINITIVE
PERSON_OF: Final = Takes.PERSON_OF
QUOTE: Final = Takes.QUOTE
THAT: Final = Takes.THAT

CUE_VERBS_JUDGE: Final = (
    # accuse
    CueVerb("accuse accuses accused accusing", Act.ACCUSE, (PERSON_OF,), example="The opposition accused the minister of lying."),
    CueVerb("hit back at, hits back at, hitting back at", Act.EXPRESS, (NOUN,), example="The mayor hit back at her critics."),
    CueVerb("stand by, stands by, stood by, standing by", Act.EXPRESS, (NOUN,), example="The newspaper stood by its story."),
    CueVerb("blame blames blamed blaming", Act.ACCUSE, (NOUN, PERSON_OF), example="Villagers blamed the factory for the dead fish."),
    CueVerb("charge charges charged charging", Act.ACCUSE, (THAT, PERSON_OF), example="Prosecutors charged that the clerk took bribes."),
    CueVerb("fault faults faulted faulting", Act.ACCUSE, (NOUN, PERSON_OF), example="The audit faulted the ministry for delays."),
    CueVerb("criticize criticizes criticized criticizing", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The bishop criticized the new law."),
    CueVerb("criticise criticises criticised criticising", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The bishop criticised the new law."),
    CueVerb("denounce denounces denounced denouncing", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The party denounced the verdict as a sham."),
    CueVerb("condemn condemns condemned condemning", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The envoy condemned the attack as barbaric."),
    CueVerb("decry decries decried decrying", Act.EXPRESS, (QUOTE, NOUN, AS), example="The union decried the cuts as cruel."),
    CueVerb("slam slams slammed slamming", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The mayor slammed the ruling as unfair."),
    CueVerb("blast blasts blasted blasting", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The senator blasted the deal as a sellout."),
    CueVerb("lambaste lambastes lambasted lambasting", Act.EXPRESS, (NOUN, PERSON_OF, AS), example="The critic lambasted the film as dull."),
    CueVerb("assail assails assailed assailing", Act.EXPRESS, (NOUN, PERSON_OF, AS), example="The governor assailed the press as biased."),
    CueVerb("attack attacks attacked attacking", Act.EXPRESS, (NOUN, PERSON_OF, AS), example="The senator attacked the bill as a tax on the poor."),
    CueVerb("rebuke rebukes rebuked rebuking", Act.EXPRESS, (NOUN, PERSON_OF), example="The judge rebuked the lawyer for shouting."),
    CueVerb("chide chides chided chiding", Act.EXPRESS, (NOUN, PERSON_OF), example="The editor chided the reporter for guessing."),
    CueVerb("chastise chastises chastised chastising", Act.EXPRESS, (NOUN, PERSON_OF), example="The pope chastised leaders for greed."),
    CueVerb("scold scolds scolded scolding", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The coach scolded the players for being late."),
    CueVerb("reprimand reprimands reprimanded reprimanding", Act.EXPRESS, (NOUN, PERSON_OF), example="The board reprimanded the doctor for rudeness."),
    CueVerb("admonish admonishes admonished admonishing", Act.EXPRESS, (PERSON_INFINITIVE, NOUN, PERSON_OF), example="The judge admonished the crowd to be silent."),
    CueVerb("berate berates berated berating", Act.EXPRESS, (NOUN, PERSON_OF), example="The coach berated the referee for the call."),
    CueVerb("castigate castigates castigated castigating", Act.EXPRESS, (NOUN, PERSON_OF), example="The report castigated the army for its neglect."),
    CueVerb("excoriate excoriates excoriated excoriating", Act.EXPRESS, (NOUN, PERSON_OF), example="The editor excoriated the mayor for the delay."),
    CueVerb("deride derides derided deriding", Act.EXPRESS, (NOUN, AS), example="The senator derided the plan as a joke."),
    CueVerb("ridicule ridicules ridiculed ridiculing", Act.EXPRESS, (NOUN, AS), example="The paper ridiculed the plan as a fantasy."),
    CueVerb("mock mocks mocked mocking", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The singer mocked the mayor as a coward."),
    CueVerb("taunt taunts taunted taunting", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The fans taunted the keeper for his hair."),
    CueVerb("disparage disparages disparaged disparaging", Act.EXPRESS, (NOUN, AS), example="The candidate disparaged the judge as a hack."),
    CueVerb("hit back, hits back, hitting back", Act.EXPRESS, (QUOTE,), example="“That is a lie,” the club hit back."),
    CueVerb("hit out at, hits out at, hitting out at", Act.EXPRESS, (NOUN,), example="The coach hit out at the referee."),
    CueVerb("lash out at, lashes out at, lashed out at, lashing out at", Act.EXPRESS, (NOUN, PERSON_OF), example="The actor lashed out at the press."),
    CueVerb("rail against, rails against, railed against, railing against", Act.EXPRESS, (NOUN,), example="The preacher railed against drink."),
    CueVerb("inveigh against, inveighs against, inveighed against, inveighing against", Act.EXPRESS, (NOUN,), example="The preacher inveighed against drink."),
    CueVerb("take aim at, takes aim at, took aim at, taken aim at, taking aim at", Act.EXPRESS, (NOUN,), example="The senator took aim at the banks."),
    CueVerb("take issue with, takes issue with, took issue with, taken issue with, taking issue with", Act.EXPRESS, (NOUN,), example="The judge took issue with the ruling."),
    CueVerb("lay into, lays into, laid into, laying into", Act.EXPRESS, (NOUN,), example="The mayor laid into the press."),
    CueVerb("implicate implicates implicated implicating", Act.ACCUSE, (NOUN, PERSON_OF), example="The letter implicated the mayor in the fraud."),
    CueVerb("complain complains complained complaining", Act.EXPRESS, (QUOTE, THAT, PERSON_OF, GERUND, ABOUT), example="Residents complained that the trains were late."),
    CueVerb("protest protests protested protesting", Act.EXPRESS, (QUOTE, THAT, ABOUT), example="The union protested that nobody was asked."),
    CueVerb("grumble grumbles grumbled grumbling", Act.EXPRESS, (QUOTE, THAT, PERSON_OF, ABOUT), example="Fans grumbled that the beer was warm."),
    CueVerb("lament laments lamented lamenting", Act.EXPRESS, (QUOTE, THAT, NOUN, GERUND, ABOUT), example="The author lamented that few people read."),
    CueVerb("bemoan bemoans bemoaned bemoaning", Act.EXPRESS, (QUOTE, THAT, NOUN, GERUND), example="The coach bemoaned that chances were wasted."),
    CueVerb("fume fumes fumed fuming", Act.EXPRESS, (QUOTE,), example="“It is a disgrace,” the owner fumed."),
    CueVerb("rant rants ranted ranting", Act.EXPRESS, (QUOTE, PERSON_OF, ABOUT), example="“They are all thieves,” the man ranted."),
    CueVerb("object objects objected objecting", Act.EXPRESS, (QUOTE, THAT, ABOUT), example="The lawyer objected that the file was new."),
    CueVerb("impugn impugns impugned impugning", Act.ACCUSE, (NOUN,), example="The lawyer impugned the motives of the witness."),
    CueVerb("single out, singles out, singled out, singling out", Act.ACCUSE, (NOUN, PERSON_OF), example="The report singled out the army for blame."),
    CueVerb("call out, calls out, called out, calling out", Act.ACCUSE, (NOUN, PERSON_OF), example="The actress called out the studio for low pay."),
    CueVerb("sneer sneers sneered sneering", Act.EXPRESS, (QUOTE,), example="“A child could do it,” the critic sneered."),
    CueVerb("scoff scoffs scoffed scoffing", Act.EXPRESS, (QUOTE, PERSON_OF), example="“Nonsense,” the minister scoffed."),
    # express
    CueVerb("appreciate appreciates appreciated appreciating", Act.EXPRESS, (NOUN, THAT), example="The crew appreciated the help."),
    CueVerb("express expresses expressed expressing", Act.EXPRESS, (NOUN,), example="The envoy expressed regret over the delay."),
    CueVerb("voice voices voiced voicing", Act.EXPRESS, (NOUN,), example="The union voiced concern over the plan."),
    CueVerb("praise praises praised praising", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF, AS), example="The pope praised nurses for their courage."),
    CueVerb("applaud applauds applauded applauding", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The mayor applauded the rescue team for its work."),
    CueVerb("commend commends commended commending", Act.EXPRESS, (NOUN, PERSON_OF), example="The judge commended the jury for its patience."),
    CueVerb("laud lauds lauded lauding", Act.EXPRESS, (NOUN, PERSON_OF, AS), example="The minister lauded the deal as fair."),
    CueVerb("extol extols extolled extolling", Act.EXPRESS, (NOUN,), example="The poet extolled the beauty of the hills."),
    CueVerb("congratulate congratulates congratulated congratulating", Act.EXPRESS, (NOUN, PERSON_OF), example="The queen congratulated the crew on its return."),
    CueVerb("thank thanks thanked thanking", Act.EXPRESS, (QUOTE, NOUN, PERSON_OF), example="The widow thanked the crew for its help."),
    CueVerb("welcome welcomes welcomed welcoming", Act.EXPRESS, (QUOTE, NOUN, AS), example="The union welcomed the ruling as a victory."),
    CueVerb("endorse endorses endorsed endorsing", Act.EXPRESS, (NOUN,), example="The newspaper endorsed the governor."),
    CueVerb("support supports supported supporting", Act.EXPRESS, (NOUN,), example="The senator supported a ban on plastic."),
    CueVerb("defend defends defended defending", Act.EXPRESS, (QUOTE, NOUN, AS, PERSON_OF), example="The minister defended the cuts as necessary."),
    CueVerb("oppose opposes opposed opposing", Act.EXPRESS, (NOUN, GERUND), example="The bishop opposed the new law."),
    CueVerb("favor favors favored favoring", Act.EXPRESS, (NOUN, GERUND), example="Most voters favored a smaller council."),
    CueVerb("favour favours favoured favouring", Act.EXPRESS, (NOUN, GERUND), example="Most voters favoured a smaller council."),
    CueVerb("regret regrets regretted regretting", Act.EXPRESS, (THAT, NOUN, GERUND), example="The airline regretted that bags were lost."),
    CueVerb("apologize apologizes apologized apologizing", Act.EXPRESS, (QUOTE, THAT, PERSON_OF, ABOUT), example="The bank apologized for the error."),
    CueVerb("apologise apologises apologised apologising", Act.EXPRESS, (QUOTE, THAT, PERSON_OF, ABOUT), example="The bank apologised for the error."),
    CueVerb("mourn mourns mourned mourning", Act.EXPRESS, (NOUN,), example="The village mourned the loss of its doctor."),
    CueVerb("hope hopes hoped hoping", Act.EXPRESS, (THAT, CLAUSE, INFINITIVE), example="The doctor hoped that the fever would pass."),
    CueVerb("rejoice rejoices rejoiced rejoicing", Act.EXPRESS, (QUOTE, THAT), example="The priest rejoiced that the war was over."),
    CueVerb("deplore deplores deplored deploring", Act.EXPRESS, (QUOTE, NOUN, THAT), example="The union deplored the use of force."),
    CueVerb("sympathize with, sympathizes with, sympathized with, sympathizing with", Act.EXPRESS, (NOUN,), example="The mayor sympathized with the families."),
    CueVerb("salute salutes saluted saluting", Act.EXPRESS, (NOUN,), example="The general saluted the courage of the nurses."),
    CueVerb("honor honors honored honoring", Act.EXPRESS, (NOUN,), example="The city honored the memory of the dead."),
    CueVerb("cheer cheers cheered cheering", Act.EXPRESS, (QUOTE, NOUN), example="The party cheered the ruling."),
    CueVerb("vent vents vented venting", Act.EXPRESS, (QUOTE, ABOUT), example="“Enough,” the driver vented."),
    CueVerb("greet greets greeted greeting", Act.EXPRESS, (QUOTE, NOUN), example="The crowd greeted the news with joy."),
    CueVerb("justify justifies justified justifying", Act.EXPRESS, (NOUN, AS), example="The army justified the raid as self-defense."),
)  # fmt: skip
