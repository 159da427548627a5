"""The small English words that hold time expressions together."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.time_signs import Particle, TimeParticle

TIME_PARTICLES: Final = (
    TimeParticle("the", Particle.THE, example="It fell in the summer."),
    TimeParticle("a an", Particle.A, example="It lasted a day."),
    TimeParticle("of", Particle.OF, example="It fell at the end of May."),
    TimeParticle("in", Particle.IN, example="It fell in May."),
    TimeParticle("on", Particle.ON, example="It fell on Monday."),
    TimeParticle("at", Particle.AT, example="It fell at noon."),
    # The end of a range; “through Friday” includes the day, as American papers use it.
    TimeParticle("to through thru till until", Particle.TO, example="It is open from May to July."),
    TimeParticle("from", Particle.FROM, example="It is open from May to July."),
    TimeParticle("between", Particle.BETWEEN, example="It was between May and July."),
    TimeParticle("and", Particle.AND, example="It was between May and July."),
    TimeParticle("or", Particle.OR, example="It lasted a day or two."),
    TimeParticle("by", Particle.BY, example="It will end by May."),
    TimeParticle("before, prior to", Particle.BEFORE, example="It ended the day before the vote."),
    TimeParticle("after", Particle.AFTER, example="It ended the day after the vote."),
    TimeParticle("since", Particle.SINCE, example="It has been open since May."),
    TimeParticle("during throughout within over", Particle.DURING, example="It fell during May."),
    # They point at a time that the text has named before.
    TimeParticle("that those these", Particle.THAT, example="It fell that day."),
    TimeParticle("same", Particle.SAME, example="It fell the same day."),
    TimeParticle("every each", Particle.EVERY, example="It rains every day."),
    TimeParticle("everyday", Particle.EVERYDAY, example="It rains everyday."),
    TimeParticle("other", Particle.OTHER, example="It rains every other day."),
    TimeParticle("times", Particle.TIMES, example="It rains three times a day."),
    TimeParticle("once twice thrice", Particle.ONCE, example="It rains twice a day."),
    TimeParticle("per", Particle.PER, example="It rains three times per day."),
    TimeParticle("half", Particle.HALF, example="It lasted half an hour."),
    TimeParticle("quarter", Particle.QUARTER, example="They met at a quarter past nine."),
    TimeParticle("past", Particle.PAST, example="They met at half past nine."),
    TimeParticle("o'clock, oclock, o' clock", Particle.OCLOCK, example="They met at nine o'clock."),
    # Fiscal years begin in another month in each country, so they stay unresolved to
    # days.
    TimeParticle("fiscal, financial, fy", Particle.FISCAL, example="It fell in fiscal 1989."),
    TimeParticle("bc bce b.c b.c.e", Particle.ERA_BC, example="It was built in 44 BC."),
    TimeParticle("ad ce a.d c.e", Particle.ERA_AD, example="It was built in AD 70."),
    TimeParticle("th st nd rd", Particle.TH, example="It fell on May 11th."),
    TimeParticle("s", Particle.S, example="It fell in the 1990s."),
    # An age is a length of time that tells nothing about when.
    TimeParticle("old olds age aged", Particle.AGE, example="The 16-year-old was ill."),
    TimeParticle("more additional extra further full consecutive straight whole entire earth"
                 " trading business working calendar long", Particle.MORE,
                 example="It lasted two more days."),
    # What is asked for in talk is patience, and no measured time.
    TimeParticle("wait, wait just, hold on, hold on just, hang on, hang on just, hold on for,"
                 " hang on for, give me, give me just, give us, give us just, got, bear with me for",
                 Particle.PAUSE,
                 example="Wait a second.", counter="They wait at noon."),
    TimeParticle("just", Particle.JUST, example="Just a minute.",
                 counter="It took just a minute."),
    TimeParticle("for", Particle.FOR, example="It is calm for the moment."),
    TimeParticle("all", Particle.ALL, example="It rained all day."),
    TimeParticle("the moment, the time being, this time, present", Particle.MOMENT, example="It is calm at the moment."),
    TimeParticle("starting commencing beginning", Particle.STARTING,
                 example="It is shut the week starting May 3."),
    TimeParticle("ended ending ends", Particle.ENDED,
                 example="It grew in the year ended March 31."),
    # What is measured over a time: an annual rate does not come back every year.
    TimeParticle("rate, rates, sales, revenue, revenues, turnover, volume, dividend, dividends,"
                 " cash dividend, cash dividends, share dividend, profit, profits, loss, losses,"
                 " net loss, net income, net profit, earnings, results, share turnover,"
                 " growth rate, inflation rate, increase, decline", Particle.NOT_SET,
                 example="Prices rose at an annual rate of 2 percent."),
    # What is called so after how often it appears.
    TimeParticle("magazine newspaper paper journal newsletter tabloid publication"
                 " broadsheet bulletin column columnist briefing digest", Particle.NOT_SET,
                 example="She writes for a weekly magazine."),
    TimeParticle("flight room route highway directive regulation section article channel"
                 " page gate suite apartment platform model version chapter"
                 " boeing airbus windows psalm verse", Particle.NUMBERED,
                 example="They met in room 1984."),
    TimeParticle("last", Particle.ENDURE, example="It should last two hours.",
                 counter="It rained for the last two hours."),
    TimeParticle("time", Particle.TIME, example="They meet in two weeks' time."),
    TimeParticle("t", Particle.TEE, example="It is stamped 2021-07-08T02:00."),
    TimeParticle("date", Particle.DATE, example="It was closed on that date."),
    TimeParticle("beyond onwards onward", Particle.BEYOND, example="Sales fall in 1990 and beyond."),
    TimeParticle("q", Particle.Q, example="Sales fell in Q3."),
    TimeParticle("so", Particle.SO, example="It lasted two years or so."),
    TimeParticle("long", Particle.LONG, example="It was a year-long trial."),
    TimeParticle("period", Particle.PERIOD, example="It fell in the latest period."),
    TimeParticle("recent", Particle.RECENT, example="It fell in recent weeks."),
    TimeParticle("year-ago, year-earlier", Particle.YEAR_AGO,
                 example="It fell from the year-ago quarter."),
    TimeParticle("latest", Particle.LATEST, example="It fell in the latest quarter."),
    TimeParticle("people men women children troops soldiers dollars miles kilometers"
                 " kilometres km meters metres m ft feet percent pounds euros votes seats"
                 " employees workers jobs homes houses families points pieces copies cases"
                 " deaths patients students passengers shares units tons tonnes degrees"
                 " kg cars vehicles officers protesters migrants refugees residents"
                 " members villagers acres hectares prisoners visitors fans"
                 " spectators delegates calls",
                 Particle.NOT_UNIT, example="He saw 2000 people."),
)  # fmt: skip
