// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension EC2.SecurityGroup.Ingress {
    /// Admits one TCP port from another group: `.tcp(5432, from: functions, "The functions")`.
    public static func tcp(_ port: Value<Int>, from group: EC2.SecurityGroup, _ description: Value<String>? = nil)
        -> Self
    {
        .init(
            ipProtocol: "tcp", description: description, fromPort: port, sourceSecurityGroupId: group.groupId,
            toPort: port)
    }

    /// Admits one TCP port from a range of addresses.
    public static func tcp(_ port: Value<Int>, from cidr: Value<String>, _ description: Value<String>? = nil) -> Self {
        .init(ipProtocol: "tcp", cidrIp: cidr, description: description, fromPort: port, toPort: port)
    }
}

extension EC2.SecurityGroup.Egress {
    /// Admits one TCP port to another group.
    public static func tcp(_ port: Value<Int>, to group: EC2.SecurityGroup, _ description: Value<String>? = nil) -> Self
    {
        .init(
            ipProtocol: "tcp", description: description, destinationSecurityGroupId: group.groupId, fromPort: port,
            toPort: port)
    }

    /// Admits one TCP port to a range of addresses.
    public static func tcp(_ port: Value<Int>, to cidr: Value<String>, _ description: Value<String>? = nil) -> Self {
        .init(ipProtocol: "tcp", cidrIp: cidr, description: description, fromPort: port, toPort: port)
    }
}
