"""What a row of each kind of table says; one file a field of words."""
