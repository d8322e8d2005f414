# SPDX-License-Identifier: Apache-2.0

"""Templates that synth convert writes in the other form, read back by others and by itself."""
