"""words, sentences → mentions: the noun phrases that could speak."""
