# SPDX-License-Identifier: Apache-2.0

"""What synth expand makes of templates of SAM, held against AWS's own transform."""
