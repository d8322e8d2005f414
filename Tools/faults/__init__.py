"""Faults on purpose, and whether synth tells the truth about them."""
