// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// One of the two that a connector connects.
struct ConnectorEnd {
    let logicalID: String?
    let type: String
    /// The type as the template has it.
    let writtenType: String
    let arn: Node?
    let url: Node?
    let role: Node?
    private let id: Node?
    private let name: Node?
    private let qualifier: Node?

    init(_ node: Node, toward other: Node, in run: ExpansionRun) throws(ExpansionProblem) {
        guard let given = node.given("Id") else {
            guard let type = node.given("Type")?.stringValue else {
                throw run.fail("an end of it has no Id and no Type")
            }
            logicalID = nil
            self.type = ServerlessCatalog.transformed(type)
            writtenType = self.type
            (arn, url, role) = (node.given("Arn"), node.given("QueueUrl"), node.given("RoleName"))
            (id, name, qualifier) = (node.given("ResourceId"), node.given("Name"), node.given("Qualifier"))
            return
        }
        guard let text = given.stringValue, let resource = run.expanded(text), let type = resource["Type"]?.stringValue
        else { throw run.fail("it names '\(given.stringValue ?? "")', which the template does not have") }
        logicalID = text
        self.type = type
        writtenType = run.resources[text]?["Type"]?.stringValue ?? type
        let facts = FactLines.connectors.values(of: "\(type) -").first.map {
            ConnectorText.filled($0, [("logicalId", .string(text))])
        }
        let outputs = facts?["Outputs"]
        (arn, url) = (outputs?["Arn"], outputs?["Url"])
        (id, name) = (outputs?["Id"], outputs?["Name"])
        qualifier = node["Qualifier"] ?? outputs?["Qualifier"]
        let properties = resource["Properties"] ?? .object([])
        let role: Node?
        if let property = facts?["Inputs"]?["Role"]?.stringValue {
            role = properties[property]
        } else if facts?["Inputs"]?["Role"] != nil {
            role =
                properties["Targets"]?.arrayValue?.first { target in
                    let arn = target["Arn"]
                    return arn?.namedID != nil && arn?.namedID == other["Id"]?.stringValue
                        || other.given("Arn") != nil && arn == other["Arn"]
                }?["RoleArn"]
        } else {
            role = nil
        }
        self.role = role?.namedID.map { .ref($0) }
    }

    /// What stands for the end in the profile of a connector.
    func replacements(_ end: String) -> [(String, Node?)] {
        [
            ("\(end).Arn", arn), ("\(end).ResourceId", id), ("\(end).Name", name), ("\(end).Qualifier", qualifier),
        ]
    }
}

/// A profile with values in place of its `%{…}`.
enum ConnectorText {
    static func filled(_ node: Node, _ replacements: [(String, Node?)]) -> Node {
        switch node.content {
        case .array(let elements): .array(elements.map { filled($0, replacements) })
        case .object(let object):
            .object(object.members.map { .init(key: $0.key, value: filled($0.value, replacements)) })
        case .string(let text): filled(text, replacements)
        default: node
        }
    }

    private static func filled(_ text: String, _ replacements: [(String, Node?)]) -> Node {
        var text = text
        var variables = Node.object([])
        for (name, value) in replacements {
            let pattern = "%{\(name)}"
            if text == pattern, let value { return value }
            guard text.contains(pattern), let value else { continue }
            let variable = name.alphanumerics
            while let range = text.firstRange(of: pattern) { text.replaceSubrange(range, with: "${\(variable)}") }
            variables.set(variable, value)
        }
        guard let start = text.firstRange(of: "${"), text[start.upperBound...].dropFirst().contains("}") else {
            return .string(text)
        }
        return variables.isSaying ? .sub(text, variables) : .sub(text)
    }
}
