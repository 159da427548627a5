"""How weights are made; needs the extra `train`, and the library never imports it."""
