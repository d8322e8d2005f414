// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension PropertyValue {
    /// The value at a path, as `LoggingConfiguration.Level`.
    func at(_ path: String) -> PropertyValue {
        path.split(separator: ".").reduce(self) { $0[String($1)] }
    }

    /// Whether only the deployment knows what it is: a reference to what this very template makes is known well enough.
    var isOpen: Bool { isUnknown && reference == nil }

    func isTruth(_ wanted: Bool, _ standard: Bool) -> Bool? {
        isAbsent ? standard == wanted : bool.map { $0 == wanted }
    }

    func text(_ standard: String?, _ isMet: (String) -> Bool) -> Bool? {
        if isAbsent { return standard.map(isMet) ?? false }
        return text.map(isMet)
    }

    func number(_ standard: Quantity?, _ isMet: (Quantity) -> Bool) -> Bool? {
        if isAbsent { return standard.map(isMet) ?? false }
        return number.map(isMet)
    }

    /// What is wrong with it, in words.
    func words(_ path: String) -> String {
        if isAbsent { return "has no \(path)" }
        return text.map { "has \(path) \($0)" } ?? "has \(path)"
    }
}
