"""
How the time that some work takes grows with its input, on a machine that is never quiet.

A clock sees more than the work: other programs, the memory of the tests before. All that
only ever adds, so that the least of several looks is the best one; and what fails at the
first look gets more of them. Work that takes a square of the time fails them all.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

# So many times its share the longer input may take. Squares take eight times theirs.
MOST = 3
TIMES = 8
LOOKS = 6
# Less than this, in seconds of the processor, says nothing.
NOISE = 0.02


def seconds(work: Callable[[int], object], size: int) -> float:
    """Measure the time of the processor, without the collector of the garbage of others."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        begin = time.process_time()
        work(size)
        return time.process_time() - begin
    finally:
        if was_enabled:
            gc.enable()


def is_linear(work: Callable[[int], object], size: int, times: int = TIMES) -> bool:
    """
    Tell whether work on so many times the size takes about so many times as long.

    Args:
        work: A function of the size. What it prepares counts, unless it is cached.
        size: The size of the shorter input.
        times: How many times longer the other one is.
    """
    work(size)  # patterns are compiled and look-ups built
    short = long = float("inf")
    for _ in range(LOOKS):
        short = min(short, seconds(work, size))
        long = min(long, seconds(work, size * times))
        if long <= MOST * times * max(short, NOISE):
            return True
    return False
