// SPDX-License-Identifier: Apache-2.0

/// A CloudFormation template as it will be read by CloudFormation: an untyped tree, whoever wrote it.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html>.
public struct Template: Sendable, Hashable {
    /// The whole template: an object.
    public var root: Node

    /// A template that is an object already.
    public init(root: Node) { self.root = root }

    /// Reads a template from JSON text.
    ///
    /// - Throws: `JSONReader.Failure` with line and column when the text is not JSON.
    public init(json: String, file: String = "<template>") throws(JSONReader.Failure) {
        self.init(root: try JSONReader.read(json, file: file))
    }

    /// The template as JSON text: two-space indentation, one line feed at the end.
    public var json: String { JSONWriter.write(root) }

    /// How many bytes `json` has.
    package var jsonSize: Int { JSONWriter.size(of: root) }

    /// How many bytes `compactJSON` has.
    package var compactSize: Int { JSONWriter.size(of: root, style: .compact) }

    /// The template without white space.
    public var compactJSON: String { JSONWriter.write(root, style: .compact) }
}

extension Template {
    /// The sections in the order in which CloudFormation's documentation lists them.
    public enum Section: String, Sendable, CaseIterable {
        /// The version of the form, always 2010-09-09.
        case formatVersion = "AWSTemplateFormatVersion"
        /// What the template is about.
        case description = "Description"
        /// Data about the template and its parameters' display.
        case metadata = "Metadata"
        /// What is given when the stack is deployed.
        case parameters = "Parameters"
        /// What must hold of the parameters.
        case rules = "Rules"
        /// Tables of values by two keys.
        case mappings = "Mappings"
        /// Questions that are answered when the stack is deployed.
        case conditions = "Conditions"
        /// Macros that rewrite the template.
        case transform = "Transform"
        /// What the Serverless Application Model gives all resources of a type.
        case globals = "Globals"
        /// What CodeDeploy does beside an update.
        case hooks = "Hooks"
        /// What the stack makes.
        case resources = "Resources"
        /// What the stack shows when it is deployed.
        case outputs = "Outputs"
    }

    /// A resource, seen in its template.
    public struct Resource: Sendable, Hashable {
        /// Its name within the template.
        public let logicalID: String
        /// Its entry in `Resources`.
        public let node: Node
        /// The type's name, empty when the template does not say one.
        public let type: String

        init(logicalID: String, node: Node) {
            self.logicalID = logicalID
            self.node = node
            type = node["Type"]?.stringValue ?? ""
        }

        /// Its properties; none where it has none.
        public var properties: Node.Object { node["Properties"]?.objectValue ?? Node.Object() }
    }

    /// The members of a section in the order written; none when it is missing or not an object.
    public subscript(section: Section) -> [Node.Object.Member] {
        root[section.rawValue]?.objectValue?.members ?? []
    }

    /// The resources in the order written, without the loops of `Fn::ForEach`.
    public var resources: [Resource] {
        self[.resources].compactMap { $0.key.beginsFunction ? nil : Resource(logicalID: $0.key, node: $0.value) }
    }

    /// The names of the transforms, whether one stands alone or several in a list.
    public var transforms: [String] {
        let node = root[Section.transform.rawValue]
        let nodes = node?.arrayValue ?? node.map { [$0] } ?? []
        return nodes.compactMap { $0.stringValue ?? $0["Name"]?.stringValue }
    }
}

extension Template {
    /// The most that the API takes within a request, in bytes; a larger template goes through a bucket.
    public static let inlineBytes = 51_200

    /// The most that it takes from a bucket.
    public static let bucketBytes = 1_000_000

    /// The text that is sent: without white space where that alone makes it fit.
    public var sent: (text: String, isCompact: Bool) {
        let text = json
        let size = text.utf8.count
        guard size > Self.inlineBytes else { return (text, false) }
        let compact = compactJSON
        let isCompact = compact.utf8.count <= Self.inlineBytes || size > Self.bucketBytes
        return (isCompact ? compact : text, isCompact)
    }
}
