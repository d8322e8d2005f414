# SPDX-License-Identifier: Apache-2.0

"""What the reader of YAML makes of files, beside what others make of them."""
