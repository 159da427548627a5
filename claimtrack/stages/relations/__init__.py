"""statements, speakers → relations"""

from claimtrack.stages.relations.gather import relation_adder

__all__ = ["relation_adder"]
