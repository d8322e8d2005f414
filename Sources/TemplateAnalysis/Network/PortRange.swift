// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The ports that a rule of a security group is about.
package struct PortRange: Sendable {
    let from: PropertyValue
    let to: PropertyValue
    /// Whether the rule is about every protocol, and so about every port.
    let isAll: Bool

    /// Whether the port is one of them.
    package func contains(_ port: Port) -> Reachability {
        if isAll || (from.isAbsent && to.isAbsent) { return .reachable }
        if let low = from.number, let high = to.number {
            if low == -1 || (low == 0 && high == 65535) { return .reachable }
            guard let number = port.number else { return .unknown }
            return Reachability(low <= number && number <= high)
        }
        let isBound = [from, to].contains { bound in port.value.map { bound.equals($0) == true } ?? false }
        return isBound ? .reachable : .unknown
    }

    /// The ports in words; nil when they are unknown.
    var text: String? {
        if isAll { return "everything" }
        guard let low = from.text, let high = to.text else { return nil }
        return low == high ? low : "\(low)-\(high)"
    }
}

/// A port, known or not.
public struct Port: Sendable {
    public let number: Quantity?
    /// The value that says it; nil for a port that is the same everywhere.
    let value: PropertyValue?

    public init(_ number: Quantity) {
        self.number = number
        value = nil
    }

    package init(_ value: PropertyValue) {
        number = value.number
        self.value = value
    }

    /// The port in words.
    public var text: String {
        if let number { return "\(number)" }
        return value?.node?["Ref"]?.stringValue.map { "${\($0)}" } ?? "an unknown port"
    }
}
