"""How statements are found with learned weights; the rules beside it do without."""
