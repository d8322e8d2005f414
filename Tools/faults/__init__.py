# SPDX-License-Identifier: Apache-2.0

"""Faults on purpose, and whether synth tells the truth about them."""
