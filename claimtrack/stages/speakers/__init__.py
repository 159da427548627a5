"""mentions, statements → speakers: who is meant by each source."""
