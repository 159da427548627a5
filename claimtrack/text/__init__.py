"""Small tools on strings, and the only door to `regex`."""
