// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackTesting
import TemplateModel
import Testing

/// A type as the generator makes them, so that the library is tested without one service's types.
enum SNS {
    struct Topic: Resource {
        static let typeName = "Acme::Messaging::Topic"
        var resource: ResourceDefinition

        init(_ logicalID: String, properties: Map<Document> = [:]) {
            resource = ResourceDefinition(
                logicalID, type: Self.typeName, properties: properties.node.objectValue ?? Node.Object(),
                at: SourceLocation(file: #filePath, line: #line, column: 1))
        }

        var ref: ARN<Topic> { ARN(node: resource.ref) }

        struct PropertyNames: PropertyTable {
            var link: PropertyName<Value<String>> { "Link" }
            var count: PropertyName<Value<Int>> { "Count" }
            var arn: PropertyName<ARN<Topic>> { "Arn" }
        }
    }
}

@Suite struct StackUnderTestTests {
    struct Sample: Stack {
        let name = "sample"
        let description = "d"

        var body: some StackContent {
            let first = SNS.Topic("First", properties: ["A": ["B": [["C": 1], ["C": 2]]], "N": "x"])
            let condition = Condition("IsProd", .equals("a", "b"))
            first
            condition
            SNS.Topic("Second", properties: ["Link": "\(first.ref)-x", "Arn": first.ref].document)
                .dependsOn(first).condition(condition).retained().metadata(["k": "v"])
            Parameter<Value<Int>>("Port", value: 1, default: 2)
            Output("Out", first.ref)
            Output("Port", Value<Int>.unchecked(.ref("Port")))
        }
    }

    let stack = StackUnderTest(Sample())

    @Test func findsResourcesByTypeAndID() throws {
        #expect(stack.count(SNS.Topic.self) == 2)
        #expect(stack.resources(SNS.Topic.self).map(\.logicalID) == ["First", "Second"])
        #expect(try stack.resource(SNS.Topic.self, "Second").type == "Acme::Messaging::Topic")
        #expect(try stack.resource("First").logicalID == "First")
    }

    @Test func whatIsMissingIsAnErrorThatNamesWhatThereIs() throws {
        let missing = #expect(throws: NotFound.self) { try stack.resource(SNS.Topic.self, "Third") }
        #expect(missing?.description == "no Acme::Messaging::Topic 'Third'; there are: First, Second")
        let several = #expect(throws: NotFound.self) { try stack.resource(SNS.Topic.self) }
        #expect(several?.description.hasPrefix("2 times Acme::Messaging::Topic, a logical ID is needed") == true)
        #expect(throws: NotFound.self) { try stack.output("Nope") }
        #expect(throws: NotFound.self) { try stack.parameter("Nope") }
    }

    @Test func comparesPropertiesByPath() throws {
        let first = try stack.resource(SNS.Topic.self, "First")
        #expect(first["A.B[1].C"] == 2)
        #expect(first["A.B[7].C"] == nil)
        #expect(first["A"] == ["B": [["C": 1], ["C": 2]]])
        #expect(first["N"] == "x")
        #expect(first["N"] != 1)
        #expect(first.propertyNames == ["A", "N"])
    }

    @Test func comparesReferences() throws {
        let second = try stack.resource(SNS.Topic.self, "Second")
        #expect(second["Arn"] == .ref("First"))
        #expect(second["Arn"] == Node(SNS.Topic("First").ref))
        #expect(second["Link"] == .sub("${First}-x"))
        #expect(second["Link"]?.refers(to: "First") == true)
        #expect(second["Link"]?.refers(to: "Second") == false)
    }

    @Test func comparesTypedProperties() throws {
        let first = SNS.Topic("First")
        let second = try stack.resource(SNS.Topic.self, "Second").properties
        #expect(second.arn == first.ref)
        #expect(second.arn != SNS.Topic("Other").ref)
        #expect(second.link == "\(first.ref)-x")
        #expect(second.link != "x")
        #expect(second.count == nil)
        #expect(second.count != 2)
    }

    @Test func seesAttributesOutputsParametersAndDiagnostics() throws {
        let second = try stack.resource("Second")
        #expect(second.dependsOn == ["First"])
        #expect(second.condition == "IsProd")
        #expect(second.deletionPolicy == "Retain")
        #expect(second.updateReplacePolicy == "Retain")
        #expect(second.metadata == ["k": "v"])
        #expect(try stack.output("Out") == .ref("First"))
        #expect(try stack.parameter("Port")["Default"] == 2)
        #expect(try stack.condition("IsProd") == .call("Fn::Equals", ["a", "b"]))
        #expect(stack.parameterValues == ["Port": "1"])
        #expect(stack.names(in: .outputs) == ["Out", "Port"])
        #expect(stack.diagnostics.isEmpty)
    }
}

extension [String: Value<String>] {
    fileprivate var document: Map<Document> { Map(sorted { $0.key < $1.key }.map { ($0.key, Document($0.value)) }) }
}
