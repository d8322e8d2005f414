// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a stack wants of the package's files, on its way to synthesis: no file is read before that.
///
/// It travels within the node that it is asked for in, and synthesis puts the key or the URI in its place.
package struct AssetRequest: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case directory, zip, file, built, image
    }

    /// What stands in the template for it.
    package enum Form: String, Sendable {
        case key, url, image
    }

    package let kind: Kind
    /// From the package's folder.
    package let path: String
    package let location: SourceLocation
    /// The user's command that makes it.
    package var command: String?
    /// The name in an archive of one file.
    package var name: String?
    /// Whether Lambda unpacks it.
    package var isCode = false
    package var dockerfile: String?
    package var platform: String?
    package var target: String?
    package var arguments: [String] = []

    package init(_ kind: Kind, _ path: String, at location: SourceLocation) {
        self.kind = kind
        self.path = path
        self.location = location
    }

    /// The same for a function or a layer, which hold less than a bucket.
    package var forCode: AssetRequest {
        var copy = self
        copy.isCode = true
        return copy
    }
}

extension AssetRequest {
    /// No property and no function of CloudFormation has that name.
    private static let key = "StackDSL::Asset"

    package func node(_ form: Form) -> Node {
        let members = Node(properties: [
            "Form": .string(form.rawValue), "Kind": .string(kind.rawValue), "Path": .string(path),
            "Command": command.map(Node.string), "Name": name.map(Node.string), "IsCode": .bool(isCode),
            "Dockerfile": dockerfile.map(Node.string), "Platform": platform.map(Node.string),
            "Target": target.map(Node.string), "Arguments": .array(arguments.map(Node.string)),
        ])
        return Node(.object(Node.Object([.init(key: Self.key, value: members)])), origin: location)
    }

    /// What a node asks for; nil for all others.
    package init?(_ node: Node) {
        guard let object = node.objectValue, object.count == 1, let members = object[Self.key],
            let kind = members["Kind"]?.stringValue.flatMap(Kind.init), let path = members["Path"]?.stringValue,
            let location = node.origin
        else { return nil }
        self.init(kind, path, at: location)
        command = members["Command"]?.stringValue
        name = members["Name"]?.stringValue
        isCode = members["IsCode"]?.boolValue ?? false
        dockerfile = members["Dockerfile"]?.stringValue
        platform = members["Platform"]?.stringValue
        target = members["Target"]?.stringValue
        arguments = members["Arguments"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    package static func form(of node: Node) -> Form? { node[key]?["Form"]?.stringValue.flatMap(Form.init) }
}
