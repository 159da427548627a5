"""statements, times → statements with platform, addressee, said_at and times"""

from claimtrack.stages.details.gather import detail_adder

__all__ = ["detail_adder"]
