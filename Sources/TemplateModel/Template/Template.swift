// SPDX-License-Identifier: Apache-2.0

/// A CloudFormation template as it will be read by CloudFormation: an untyped tree, whoever wrote it.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html>.
public struct Template: Sendable, Hashable {
    public var root: Node

    public init(root: Node) { self.root = root }

    /// Reads a template from JSON text.
    ///
    /// - Throws: `JSONReader.Failure` with line and column when the text is not JSON.
    public init(json: String, file: String = "<template>") throws(JSONReader.Failure) {
        self.init(root: try JSONReader.read(json, file: file))
    }

    /// The template as JSON text: two-space indentation, one line feed at the end.
    public var json: String { JSONWriter.write(root) }

    /// The template without white space.
    public var compactJSON: String { JSONWriter.write(root, style: .compact) }
}

extension Template {
    /// The sections in the order in which CloudFormation's documentation lists them.
    public enum Section: String, Sendable, CaseIterable {
        case formatVersion = "AWSTemplateFormatVersion"
        case description = "Description"
        case metadata = "Metadata"
        case parameters = "Parameters"
        case rules = "Rules"
        case mappings = "Mappings"
        case conditions = "Conditions"
        case transform = "Transform"
        case resources = "Resources"
        case outputs = "Outputs"
    }

    /// A resource, seen in its template.
    public struct Resource: Sendable, Hashable {
        public let logicalID: String
        public let node: Node

        /// The type's name, empty when the template does not say one.
        public var type: String { node["Type"]?.stringValue ?? "" }

        public var properties: Node.Object { node["Properties"]?.objectValue ?? Node.Object() }
    }

    /// The members of a section in the order written; none when it is missing or not an object.
    public subscript(section: Section) -> [Node.Object.Member] {
        root[section.rawValue]?.objectValue?.members ?? []
    }

    /// The resources in the order written, without the loops of `Fn::ForEach`.
    public var resources: [Resource] {
        self[.resources].filter { !$0.key.hasPrefix("Fn::") }.map { Resource(logicalID: $0.key, node: $0.value) }
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
