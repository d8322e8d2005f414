// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value that a template asks for by a name that another stack gives it, where the name is known before the deployment.
package enum ValueRequest: Sendable {
    case output(String, stackName: String, region: String?)
    case export(String)
    /// A parameter of Systems Manager.
    case stored(String)

    /// What a call asks for; nil where it asks for nothing, for what only the deployment knows, or in another account.
    package init?(_ node: Node, in outcome: Outcome) {
        switch node.function {
        case ("Fn::GetStackOutput", let argument)? where argument["RoleArn"] == nil:
            let region = argument["Region"]
            guard let stackName = argument["StackName"].flatMap(outcome.text),
                let name = argument["OutputName"].flatMap(outcome.text),
                region == nil || region.flatMap(outcome.text) != nil
            else { return nil }
            self = .output(name, stackName: stackName, region: region.flatMap(outcome.text))
        case ("Fn::ImportValue", let argument)?:
            guard let name = outcome.text(of: argument) else { return nil }
            self = .export(name)
        default: return nil
        }
    }

    /// What a parameter reads, by the name that it is given or has by default.
    package init?(parameter declaration: Node, given: String?) {
        guard Template.isStored(declaration), let name = given ?? declaration["Default"]?.scalarText else { return nil }
        self = .stored(name)
    }

    /// What the dynamic references in a text read.
    package static func stored(in text: String) -> [ValueRequest] {
        text.dynamicReferences.filter { $0.hasPrefix("ssm:") }.map { reference in
            .stored(String(reference.dropFirst("ssm:".count).prefix { $0 != ":" }))
        }
    }
}
