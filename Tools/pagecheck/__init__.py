# SPDX-License-Identifier: Apache-2.0

"""What a browser makes of the pages of synth report."""
