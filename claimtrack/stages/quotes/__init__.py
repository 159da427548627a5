"""paragraphs → quotes, in three steps: read the marks, pair them, join paragraphs."""
