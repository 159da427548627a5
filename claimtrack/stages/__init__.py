"""How a text is read: one file or folder a step, each a stranger to the others."""
