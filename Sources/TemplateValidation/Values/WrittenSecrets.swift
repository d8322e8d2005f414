// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Secrets that stand where everybody reads them.
package enum WrittenSecrets {
    /// Whether a property or a variable of that name has a secret for its value.
    package static func isSecret(_ text: String, named name: String) -> Bool {
        LiteralSecretRule.isSecret(text, named: name)
    }

    /// The texts of a template's resources that are secrets.
    package static func texts(in template: Template) -> [String] {
        var found: [String] = []
        for resource in template.resources {
            resource.node["Properties"]?.walk { node, path in
                if case .key(let name)? = path.steps.last, let text = node.stringValue, isSecret(text, named: name) {
                    found.append(text)
                } else if let name = node["Name"]?.stringValue, let text = node["Value"]?.stringValue,
                    isSecret(text, named: name)
                {
                    found.append(text)
                }
            }
        }
        return found
    }
}
