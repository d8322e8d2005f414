// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The form that an IPv4 range may have in a VPC.
enum CidrBlockParameter {
    static let pattern = #"(\d{1,3}\.){3}\d{1,3}/(1[6-9]|2[0-8])"#
    static let meaning = "an IPv4 range as 10.0.0.0/16, of /16 to /28"
}
