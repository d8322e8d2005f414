// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel
import Testing

/// One resource of a template, for a unit test to ask.
///
///     let queue = try stack.resource(SQS.Queue.self, "JobQueue")
///     #expect(queue.properties.visibilityTimeout == 30)
///     #expect(queue["RedrivePolicy.maxReceiveCount"] == 5)
public struct ResourceUnderTest<Kind: Resource>: Sendable {
    /// Its name within the template.
    public let logicalID: String
    /// The type's name, as `AWS::SQS::Queue`.
    public let type: String
    /// What the pattern captured that found it; nothing where it was looked up otherwise.
    public let captures: Captures
    private let node: Node

    init(_ resource: Template.Resource, captures: Captures = Captures()) {
        logicalID = resource.logicalID
        self.captures = captures
        type = resource.type
        node = resource.node
    }

    /// The properties, each with its type; nil those that are not set.
    public var properties: Properties<Kind> { Properties(node: node["Properties"] ?? .object([])) }

    /// The value of a property as it stands in the template; nil when it is not set.
    ///
    /// A path that no resource of the type can have fails the test: so a misspelled name is not taken for a property
    /// that is absent. Types without a schema, as `Custom::` ones, have any. On the way through `.if` it is what both branches
    /// have, as `.if` again where they differ.
    ///
    /// - Parameter path: CloudFormation's names and indices: `"ContainerDefinitions[0].PortMappings[0].ContainerPort"`.
    public subscript(
        path: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> Node? {
        let (value, problem) = reading(path)
        if let problem { TestFailure.record(problem, at: TestPlace(fileID, filePath, line, column)) }
        return value
    }

    /// Whether a property is not set, in whichever branch of `.if`; what `AWS::NoValue` removes is not set.
    ///
    /// - Parameter path: as of the subscript, and checked as that.
    public func isAbsent(
        _ path: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> Bool {
        self[path, fileID, filePath, line, column]?.isRemoved ?? true
    }

    /// What stands at a path, and what is wrong with the path: what stands there is no mistake, whatever the schema says.
    func reading(_ path: String) -> (value: Node?, problem: String?) {
        do throws(WrittenPath.Malformed) {
            let steps = try WrittenPath(path).steps
            let value = node["Properties"]?.value(at: steps)
            return (value, value == nil ? PathCheck.problem(with: steps, in: type) : nil)
        } catch {
            return (nil, error.message)
        }
    }

    /// The names of the properties that are set.
    public var propertyNames: [String] { node["Properties"]?.objectValue?.keys ?? [] }

    /// The values of its tags by their keys, in whichever form and under whichever property the type has them.
    public var tags: [String: Node] {
        let tags = node["Properties"]?[TaggingForm(ofType: type)?.property ?? "Tags"]
        let pairs =
            tags?.arrayValue?.compactMap { tag in tag["Key"]?.stringValue.map { ($0, tag["Value"] ?? .null) } }
            ?? tags?.objectValue?.members.map { ($0.key, $0.value) } ?? []
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The logical IDs that the resource names in `DependsOn`.
    public var dependsOn: [String] {
        let value = node["DependsOn"]
        return (value?.arrayValue ?? value.map { [$0] } ?? []).compactMap(\.stringValue)
    }

    /// The logical ID of the resource's condition.
    public var condition: String? { node["Condition"]?.stringValue }

    /// `DeletionPolicy` as it stands in the template; nil when it is not set.
    public var deletionPolicy: String? { node["DeletionPolicy"]?.stringValue }

    /// `UpdateReplacePolicy` as it stands in the template; nil when it is not set.
    public var updateReplacePolicy: String? { node["UpdateReplacePolicy"]?.stringValue }

    /// `Metadata` of the resource; nil when it has none.
    public var metadata: Node? { node["Metadata"] }
}

extension ResourceUnderTest: CustomTestStringConvertible {
    /// Its type and logical ID.
    public var testDescription: String { "\(type) '\(logicalID)'" }
}

/// Whether two values say the same in the template: `queue.properties.visibilityTimeout == 30`.
///
/// It is for tests alone. In a stack, what two values are is known when it is deployed: see `Condition`.
public func == <Content: Expression>(left: Content?, right: Content?) -> Bool { left?.node == right?.node }

/// Whether two values say different things in the template.
public func != <Content: Expression>(left: Content?, right: Content?) -> Bool { left?.node != right?.node }

/// Whether lists of values say the same in the template: `queue.captures[timeout] == [180]`.
public func == <Content: Expression>(left: [Content]?, right: [Content]?) -> Bool {
    left?.map(\.node) == right?.map(\.node)
}

extension Node {
    /// An expression as it stands in a template, to compare with: `Node(vpc.ref)`.
    public init(_ expression: some Expression) { self = expression.node }

    /// The value at a path as `Listeners[0].Port`. A path that is none fails the test; whether the names exist nobody
    /// knows here, since a value has no type.
    public func value(
        at path: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> Node? {
        do throws(WrittenPath.Malformed) {
            return value(at: try WrittenPath(path).steps)
        } catch {
            TestFailure.record(error.message, at: TestPlace(fileID, filePath, line, column))
            return nil
        }
    }

    /// Whether this value, or one below it, refers to an element of the template.
    public func refers(to logicalID: String) -> Bool {
        referencedNames.contains(logicalID)
    }
}
