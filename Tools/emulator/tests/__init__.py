# SPDX-License-Identifier: Apache-2.0

"""The emulator's own tests: a green deployment says something only if it can be red."""
