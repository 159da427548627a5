"""statements → statements with act and negation"""

from claimtrack.stages.acts.gather import act_adder

__all__ = ["act_adder"]
