# SPDX-License-Identifier: Apache-2.0

"""The harness's own tests: that nothing is caught says something only if what is made is broken."""
