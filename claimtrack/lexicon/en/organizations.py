"""English nouns for bodies that speak as one."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import OrganizationNoun

ORGANIZATIONS: Final = (
    # the state
    OrganizationNoun("government administration cabinet state republic kingdom nation country regime"
                     " junta monarchy federation", public=True, example="The government fell."),
    OrganizationNoun("ministry department bureau office authority commission board council"
                     " committee subcommittee taskforce directorate secretariat inspectorate regulator"
                     " watchdog", public=True, example="The ministry agreed."),
    OrganizationNoun("parliament congress senate conference summit assembly house legislature chamber caucus duma"
                     " knesset", public=True, example="The parliament agreed."),
    OrganizationNoun("court tribunal inquiry inquest prosecution defence defense jury judiciary bench", public=True,
                     example="The court agreed."),
    OrganizationNoun("embassy consulate mission presidency chancellery palace kremlin pentagon"
                     " vatican", public=True, example="The embassy agreed."),
    OrganizationNoun("force", public=True, covers="police constabulary", example="The force agreed."),
    OrganizationNoun("army navy military militia guard coastguard corps forces command unit brigade"
                     " faction", public=True, example="The army agreed."),
    OrganizationNoun("city town village county province district municipality borough territory"
                     " island", public=True, place=True, example="The city agreed."),
    # “Police” alone is a plural, “police force” a body.
    OrganizationNoun("police-force", "police", example="The police-force agreed."),
    # politics and society
    OrganizationNoun("campaign", led_by="candidate nominee front-runner frontrunner contender hopeful", civic=True,
                     example="The campaign agreed."),
    OrganizationNoun("party", covers="union front movement democrats alliance", civic=True, apposed=True, example="The party agreed."),
    OrganizationNoun("bloc", covers="union community association league", civic=True, example="The bloc agreed."),
    OrganizationNoun("camp movement coalition alliance opposition wing pac"
                     " league front leadership", civic=True, example="The camp agreed."),
    # General: behind “the”, these take up a body named before, as pronouns do.
    OrganizationNoun("organization organisation group agency body", general=True, example="The group agreed."),
    OrganizationNoun("charity think-tank thinktank nonprofit non-profit ngo", general=True, civic=True,
                     example="The charity agreed."),
    OrganizationNoun("network outlet newspaper paper magazine publication tabloid broadsheet site website"
                     " broadcaster channel", general=True, medium=True, example="The newspaper agreed."),
    OrganizationNoun("union foundation confederation", civic=True, example="The union agreed."),
    # A building society and a savings association are companies.
    OrganizationNoun("association society trust institute institution forum club team chapter consortium", example="The club agreed."),
    OrganizationNoun("church mosque synagogue diocese convent monastery parish temple", civic=True,
                     example="The church agreed."),
    # business
    OrganizationNoun("company firm corporation business concern insurer lender retailer manufacturer"
                     " maker carmaker automaker drugmaker supplier producer airline carrier utility"
                     " brokerage startup start-up thrift conglomerate subsidiary affiliate giant developer brewer"
                     " chipmaker planemaker steelmaker shipbuilder wholesaler"
                     " operator provider chain studio", general=True, private=True, example="The company agreed."),
    OrganizationNoun("bank", covers="trust bancorp savings financial", opening=True, example="The bank agreed."),
    OrganizationNoun("hotel", opening=True, example="The hotel agreed."),
    OrganizationNoun("exchange division franchise industry restaurant store shop employer",
                     example="The exchange agreed."),
    OrganizationNoun("airways motors bancorp partners holdings", example="Oda Holdings agreed."),
    OrganizationNoun("inc corp co ltd llc plc ag gmbh sa nv bv ab", legal=True, example="Oda Inc. agreed."),
    # learning, health, media
    OrganizationNoun("university", covers="institute", civic=True, example="The university agreed."),
    OrganizationNoun("school", covers="academy college high elementary", civic=True, example="The school agreed."),
    OrganizationNoun("college academy faculty laboratory lab observatory library"
                     " museum", civic=True, example="The college agreed."),
    OrganizationNoun("hospital", covers="clinic infirmary medical", civic=True, example="The hospital agreed."),
    OrganizationNoun("clinic", example="The clinic agreed."),
    # "state television" and "the army radio" say what their newsrooms do
    OrganizationNoun("radio television tv journal daily", opening=True, example="The radio agreed."),
    OrganizationNoun("station", covers="radio television tv", example="The station agreed."),
    # Last words of the names of papers, hence “times” and “sun” are bodies only with a
    # capital.
    OrganizationNoun("weekly portal blog publisher media"
                     " press times post news herald tribune gazette telegraph guardian wire"
                     " observer", example="The portal agreed."),
    OrganizationNoun("service center centre cell organ system fund project initiative program"
                     " programme platform", example="The center agreed."),
    OrganizationNoun("side delegation staff panel", example="The other side agreed."),
    OrganizationNoun("account", example="An account on it agreed."),
)  # fmt: skip
