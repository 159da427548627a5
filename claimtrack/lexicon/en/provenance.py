"""English words that say where a document comes from, and what a thing is called."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.documents import ProvenanceVerb
from claimtrack.lexicon.rows.phrases import NamingWord

PROVENANCE_VERBS: Final = (
    ProvenanceVerb("come comes came coming originate originates originated originating stem stems"
                   " stemmed", leads="from", example="The story comes from Oda News."),
    ProvenanceVerb("appear appears appeared appearing circulated", carriers="on in at",
                   example="The story appeared on Oda News."),
    ProvenanceVerb("publish publishes published publishing post posts posted run ran carried"
                   " printed aired", active=True, leads="by", carriers="on in at",
                   example="Oda News published a story."),
    ProvenanceVerb("release releases released releasing issue issues issued issuing file files filed"
                   " write wrote written signed authored commissioned compiled produced conducted"
                   " created spread", active=True, leads="by from", example="The study was conducted by Ann Roy."),
    ProvenanceVerb("obtained seen reviewed viewed examined received cited quoted leaked", received=True,
                   example="According to emails seen by Oda News, Lee left."),
)  # fmt: skip

NAMING_WORDS: Final = (
    NamingWord("called named dubbed styled", example="It was a site called Oda News."),
    NamingWord("known as, calling itself, calling themselves",
               example="It was a group known as Red Sun."),
)  # fmt: skip
