# SPDX-License-Identifier: Apache-2.0

"""Three validators of CloudFormation templates, compared on the same files."""
