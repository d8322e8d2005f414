# SPDX-License-Identifier: Apache-2.0

"""Prices of every region, from the files that AWS's pricing pages read their figures from."""
