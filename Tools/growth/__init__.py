# SPDX-License-Identifier: Apache-2.0

"""How the cost of a validation grows with the template."""
