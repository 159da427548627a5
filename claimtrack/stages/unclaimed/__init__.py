"""sentences, speakers → unclaimed, and the speakers who are silent"""

from claimtrack.stages.unclaimed.find import unclaimed_adder

__all__ = ["unclaimed_adder"]
