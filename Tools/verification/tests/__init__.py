# SPDX-License-Identifier: Apache-2.0

"""The tests of what is judged by what services describe: it says something only if it can be red."""
