"""The rules, one file a class of expression, and their levels."""
