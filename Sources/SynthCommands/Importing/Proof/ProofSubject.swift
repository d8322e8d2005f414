// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel

/// Stacks in Swift that must come back as their templates, in each of their environments.
struct ProofSubject {
    let files: [SwiftFile]
    /// The list of the environments, as an expression.
    let environments: String
    /// What must come of the stacks, environment by environment.
    let expected: [Expected]

    struct Expected {
        let environment: String
        let stackName: String
        let values: [ParameterValue]
        let template: Node
        /// What the template is called in messages.
        let origin: String
    }
}

/// What the proof says.
enum ProofVerdict {
    /// All of it comes back: as what, in the order of what was expected.
    case equal([Node])
    /// It comes back with something else in it: what, by the name of the template.
    case different([(origin: String, TemplateEquality.Difference)])
    case notCompiled([SwiftCompiler.Message])
    /// The program ended while it made this.
    case failed(String)

    var isEqual: Bool { if case .equal = self { true } else { false } }
}
