"""
Claim against passage: for, against, observing or unrelated.

The package is called `stances` and not `stance`, because `claimtrack.stance` is
the function: a package of that name would take its place in ``claimtrack`` as
soon as anybody imported it.
"""
