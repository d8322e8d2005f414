# SPDX-License-Identifier: Apache-2.0

"""What a run costs: ours and others' on equal stacks, and instructions against those that are committed."""
