# SPDX-License-Identifier: Apache-2.0

"""Proof that the emitted templates lint, validate, deploy, update and go away."""
