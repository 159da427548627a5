"""English titles, as they stand before a name."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.names import Title

TITLES: Final = (
    # forms of address
    Title("mr messrs sir lord master", "m", role=False, example="Mr. Ito left."),
    Title("mrs ms miss mme mlle lady dame madam", "f", role=False, example="Mrs. Roy won."),
    # Neither says more than that the person has studied, so no gender follows.
    Title("dr doctor prof professor", example="Dr. Oda was there."),
    # Forms of address only: nobody is “an honorable” by trade.
    Title("hon honorable honourable excellency", role=False, example="Hon. Sam Lee sat."),
    # politics
    Title("president", example="President Lee signed it."),
    Title("vice-president premier chancellor taoiseach", example="Chancellor Roy agreed."),
    Title("sen senator rep representative del delegate", example="Sen. Lee voted."),
    Title("gov governor mayor speaker whip", example="Gov. Roy was late."),
    Title("sens reps govs", example="Govs. Roy and Lee met."),
    Title("congressman assemblyman councilman alderman", "m", example="Congressman Lee spoke."),
    Title("congresswoman assemblywoman councilwoman", "f", example="Councilwoman Roy spoke."),
    Title("secretary minister ambassador amb commissioner", example="Secretary Roy flew home."),
    # Party labels stand before names as titles do: “Democrat Ann Roy”.
    Title("democrat republican", example="Democrat Ann Roy lost."),
    # nobility and religion
    Title("king prince duke emperor sultan emir tsar", "m", example="King Abu ruled."),
    Title("queen princess duchess empress baroness", "f", example="Queen Ada ruled."),
    Title("pope cardinal archbishop msgr monsignor monsenor fr father brother imam ayatollah sheikh sheik mullah rabbi",
          "m", example="Pope Leo prayed."),
    # Of a convent; as relations they stand behind a possessive: “her sister Ann”.
    Title("sister mother", "f", example="Sister Ann prayed."),
    Title("rev reverend bishop pastor", example="Bishop Roy prayed."),
    # rank
    Title("gen general lt lieutenant col colonel maj major capt captain cmdr commander",
          example="Gen. Roy marched."),
    Title("adm admiral brig brigadier sgt sergeant cpl corporal pvt private",
          example="Sgt. Lee marched."),
    Title("pc det detective insp inspector supt superintendent officer constable sheriff marshal",
          example="Insp. Roy searched it."),
    # law and science
    Title("judge justice atty attorney", example="Judge Oda ruled."),
    Title("coach", example="Coach Roy shouted."),
)  # fmt: skip
