// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A fact about the properties of one object: what the value of one of them forbids or demands of the others.
struct PropertyDependency: Sendable {
    /// The case in which it holds. A property may be named by a path, as `DeploymentController.Type`.
    enum Condition {
        case always
        case given(String)
        /// The value, or one of a list's, is this.
        case equals(String, String)
        /// There is a value, and none of a list's, is this.
        case differs(String, String)
        /// A list has more than one element.
        case several(String)
    }

    enum Demand {
        case forbids([String])
        /// At least one of them.
        case wants([String])
        case exactlyOne([String])
        /// Each element of a list has a property.
        case each(String, String)
    }

    let type: String
    /// The names that lead from the resource's properties to the objects that it is about; lists are no step.
    var place: [String] = []
    var condition = Condition.always
    let demand: Demand
    /// What AWS answers.
    let answer: String
    var severity = Diagnostic.Severity.error
    /// Where it was met, as `owner/repository#123`, or the page that says it.
    let evidence: String
}

extension PropertyDependency.Condition {
    /// How it reads after "although"; nil where the object does not meet it, or nobody knows.
    func words(_ object: PropertyValue) -> String? {
        switch self {
        case .always: return ""
        case .given(let name): return object.member(name).isCertainlyGiven ? "it has \(name)" : nil
        case .equals(let name, let value):
            let isSo = object.member(name).knownElements.contains { $0.text?.lowercased() == value.lowercased() }
            return isSo ? "\(name) is \(value)" : nil
        case .differs(let name, let value):
            guard let texts = object.member(name).elements?.map(\.text), !texts.isEmpty,
                texts.allSatisfy({ $0.map { $0.lowercased() != value.lowercased() } ?? false })
            else { return nil }
            return "\(name) is not \(value)"
        case .several(let name):
            return object.member(name).count.flatMap { $0 > 1 ? "it has \($0) \(name)" : nil }
        }
    }
}

extension PropertyValue {
    /// The value that a path as `A.B` leads to.
    func member(_ path: String) -> PropertyValue { value(at: path.split(separator: ".")) }
}
