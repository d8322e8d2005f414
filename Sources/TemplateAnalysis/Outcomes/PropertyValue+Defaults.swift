// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension PropertyValue {
    /// Its text, or what AWS takes when it is absent; nil when nobody knows.
    public func text(default value: String) -> String? { isAbsent ? value : text }

    /// Its number, or what AWS takes when it is absent; nil when nobody knows.
    public func number(default value: Quantity) -> Quantity? { isAbsent ? value : number }

    /// Whether it is so, or what AWS takes when it is absent; nil when nobody knows.
    public func bool(default value: Bool) -> Bool? { isAbsent ? value : bool }

    /// Whether it is there and not an empty list, nor one of objects from which `AWS::NoValue` took everything.
    public var isGiven: Bool {
        guard !isAbsent, let elements else { return !isAbsent }
        return elements.contains { $0.members?.isEmpty != true || $0.node?.objectValue == nil }
    }

    /// Whether something is given whatever an open condition decides; empty text counts as nothing.
    package var isCertainlyGiven: Bool { isGiven && node?.function?.name != "Fn::If" && text != "" }
}
