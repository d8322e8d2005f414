# SPDX-License-Identifier: Apache-2.0

"""That a comparison says what it is to say."""
