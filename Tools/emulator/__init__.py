# SPDX-License-Identifier: Apache-2.0

"""CloudFormation on the loopback interface: an engine of our own over moto's service APIs."""
