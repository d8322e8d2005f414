// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension PropertyValue {
    /// Its text, or what AWS takes when it is absent; nil when nobody knows.
    public func text(default value: String) -> String? { isAbsent ? value : text }

    /// Its number, or what AWS takes when it is absent; nil when nobody knows.
    public func number(default value: Quantity) -> Quantity? { isAbsent ? value : number }

    /// Whether it is so, or what AWS takes when it is absent; nil when nobody knows.
    public func bool(default value: Bool) -> Bool? { isAbsent ? value : bool }

    /// Whether it is there and not an empty list.
    public var isGiven: Bool { !isAbsent && elements?.isEmpty != true }
}
