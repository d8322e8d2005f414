# SPDX-License-Identifier: Apache-2.0

"""The validators that are compared, each as one function, and what they say in one form."""
