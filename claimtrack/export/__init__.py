"""What is known, written down: for programs, for terminals, for browsers."""
