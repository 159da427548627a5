"""words, quotes, mentions → statements: who says what, by rules over cues."""
