// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension EC2.SecurityGroup.Ingress {
    /// Admits one TCP port from another group: `.tcp(5432, from: functions.groupId, "The functions")`.
    public static func tcp(
        _ port: Value<Int>, from group: Reference<EC2.SecurityGroup>, _ description: Value<String>? = nil
    ) -> Self {
        .init(
            ipProtocol: "tcp", description: description, fromPort: port, sourceSecurityGroupId: .unchecked(group),
            toPort: port)
    }

    /// Admits one TCP port from a range of IPv4 addresses.
    public static func tcp(
        _ port: Value<Int>, fromCidr cidr: Value<String>, _ description: Value<String>? = nil
    ) -> Self {
        .init(ipProtocol: "tcp", cidrIp: cidr, description: description, fromPort: port, toPort: port)
    }
}

extension EC2.SecurityGroup.Egress {
    /// Admits one TCP port to another group.
    public static func tcp(
        _ port: Value<Int>, to group: Reference<EC2.SecurityGroup>, _ description: Value<String>? = nil
    ) -> Self {
        .init(
            ipProtocol: "tcp", description: description, destinationSecurityGroupId: .unchecked(group), fromPort: port,
            toPort: port)
    }

    /// Admits one TCP port to a range of IPv4 addresses.
    public static func tcp(
        _ port: Value<Int>, toCidr cidr: Value<String>, _ description: Value<String>? = nil
    ) -> Self {
        .init(ipProtocol: "tcp", cidrIp: cidr, description: description, fromPort: port, toPort: port)
    }
}
