// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The ports that a rule of a security group is about.
public struct PortRange: Sendable {
    let from: PropertyValue
    let to: PropertyValue
    /// Whether the rule is about every protocol, and so about every port.
    let isAll: Bool

    /// Whether the port is one of them.
    public func contains(_ port: Port) -> Reachability {
        if isAll || (from.isAbsent && to.isAbsent) { return .reachable }
        if let low = from.number, let high = to.number {
            if low == -1 || (low == 0 && high == 65535) { return .reachable }
            guard let number = port.number else { return .unknown }
            return Reachability(low <= number && number <= high)
        }
        let isBound = [from, to].contains { bound in port.value.map { bound.equals($0) == true } ?? false }
        return isBound ? .reachable : .unknown
    }

    /// The ports in words, as `443`, `8000-8100` or `everything`; nil when they are unknown.
    public var text: String? {
        if isAll { return "everything" }
        guard let low = from.text, let high = to.text else { return nil }
        return low == high ? low : "\(low)-\(high)"
    }
}

/// A port, known or not. A literal is one that is known: `port: 443`.
public struct Port: Sendable, ExpressibleByIntegerLiteral {
    /// Nil where only the deployment knows it.
    public let number: Quantity?
    /// The value that says it; nil for a port that is the same everywhere.
    let value: PropertyValue?

    /// A port that is known.
    public init(_ number: Quantity) {
        self.number = number
        value = nil
    }

    public init(integerLiteral value: Int) { self.init(Quantity(value)) }

    /// The port that a property says.
    public init(_ value: PropertyValue) {
        number = value.number
        self.value = value
    }

    /// The port in words.
    public var text: String {
        if let number { return "\(number)" }
        return value?.node?["Ref"]?.stringValue.map { "${\($0)}" } ?? "an unknown port"
    }
}
