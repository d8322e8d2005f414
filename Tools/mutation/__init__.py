# SPDX-License-Identifier: Apache-2.0

"""Breaks correct templates in one place at a time, and counts what each validator catches."""
