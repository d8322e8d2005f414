// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel
import Testing
import YAML

/// What the transform makes of a template in YAML that names it.
func expanded(_ resources: String, _ rest: String = "", region: String? = nil) throws -> ServerlessExpansion {
    let text = "Transform: AWS::Serverless-2016-10-31\n\(rest)\nResources:\n\(resources)"
    let root = try TemplateText.read(Array(text.utf8), file: "template.yaml").root
    return try #require(ServerlessExpansion(of: Template(root: root), region: region))
}

extension ServerlessExpansion {
    /// The types of its resources by logical ID.
    var types: [String: String] {
        Dictionary(template.resources.map { ($0.logicalID, $0.type) }, uniquingKeysWith: { first, _ in first })
    }

    /// A part of a resource.
    subscript(name: String, path: String...) -> Node? {
        path.reduce(template.root["Resources"]?[name]) { node, step in
            Int(step).flatMap { node?[$0] } ?? node?[step]
        }
    }

    /// The same as JSON without white space.
    func json(_ name: String, _ path: String...) -> String {
        let node = path.reduce(template.root["Resources"]?[name]) { node, step in
            Int(step).flatMap { node?[$0] } ?? node?[step]
        }
        return node.map { JSONWriter.write($0, style: .compact) } ?? "nothing"
    }
}

/// A function that has what every function needs, and more properties.
func function(_ properties: String = "", named name: String = "F", attributes: String = "") -> String {
    let more = properties.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }
    return """
          \(name):
            Type: AWS::Serverless::Function
        \(attributes)
            Properties:
              InlineCode: x
              Handler: app.handler
              Runtime: python3.13

        """ + more.joined(separator: "\n") + "\n"
}
