"""What is known: frozen values, without search and without words of any language."""
