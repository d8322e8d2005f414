# SPDX-License-Identifier: Apache-2.0

"""What is called the same is the same, and what is called misread is misread."""
