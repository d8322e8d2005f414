# SPDX-License-Identifier: Apache-2.0

"""That what is asked for is what is measured."""
