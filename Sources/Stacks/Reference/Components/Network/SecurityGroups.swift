// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The parts that security groups of several components have in common.
enum SecurityGroups {
    /// A group without an egress rule may speak to everyone: CloudFormation leaves AWS's default in place.
    static let nowhere = EC2.SecurityGroup.Egress(
        ipProtocol: "-1", cidrIp: "127.0.0.1/32", description: "Answers only")
}
