"""Proof that the emitted templates lint, validate, deploy, update and go away."""
