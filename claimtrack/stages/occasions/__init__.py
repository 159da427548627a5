"""relations → statements with the platform of the occasion"""

from claimtrack.stages.occasions.gather import occasion_adder

__all__ = ["occasion_adder"]
