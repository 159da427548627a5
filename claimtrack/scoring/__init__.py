"""Named features in, scores out, and a trace of the weights that decided."""
