# SPDX-License-Identifier: Apache-2.0

"""The harness's own tests: what is called a lie is one, and what is not the truth is noticed."""
