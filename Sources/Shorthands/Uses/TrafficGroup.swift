// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A security group at one end of a connection: a resource, or what names one.
public protocol TrafficGroup: Sendable {
    /// The group, as far as it is known.
    var trafficEnd: TrafficEnd { get }
}

/// What is known of a security group at one end of a connection.
public struct TrafficEnd: Sendable {
    let id: Reference<EC2.SecurityGroup>
    /// Nil where only a reference is known.
    let group: EC2.SecurityGroup?
}

extension EC2.SecurityGroup: TrafficGroup {
    /// The resource, whose rules are known.
    public var trafficEnd: TrafficEnd { TrafficEnd(id: groupId, group: self) }
}

extension Reference: TrafficGroup where Kind == EC2.SecurityGroup {
    /// What it names: its rules are another's.
    public var trafficEnd: TrafficEnd { TrafficEnd(id: ID(node: node), group: nil) }
}
