// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// A type in the shape that the generator gives them.
private struct Service: Resource {
    static let typeName = "AWS::ECS::Service"
    var resource: ResourceDefinition

    init(
        _ logicalID: String, desiredCount: Value<Int>? = nil, networkConfiguration: NetworkConfiguration? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        configure: (inout Properties<Service>) -> Void = { _ in }
    ) {
        resource = ResourceDefinition(
            logicalID, Self.typeName,
            ["DesiredCount": desiredCount?.node, "NetworkConfiguration": networkConfiguration?.node],
            file, line, column)
        configure(&properties)
    }

    struct PropertyNames: PropertyTable {
        var desiredCount: PropertyName<Value<Int>> { "DesiredCount" }
        var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }
        var others: PropertyName<List<NetworkConfiguration>> { "Others" }
        var serviceName: PropertyName<Value<String>> { "ServiceName" }
    }

    struct NetworkConfiguration: PropertyObject {
        let node: Node

        init(node: Node) { self.node = node }
        init(subnets: List<Value<String>>? = nil) { node = Node(properties: ["Subnets": subnets?.node]) }

        struct PropertyNames: PropertyTable {
            var assignPublicIp: PropertyName<Value<String>> { "AssignPublicIp" }
            var subnets: PropertyName<List<Value<String>>> { "Subnets" }
        }
    }
}

@Suite("Properties by their names") struct PropertiesTests {
    private let condition = Condition("C", .equals("a", "b"))

    private func text(_ service: Service) -> String { Node(.object(service.resource.properties)).description }

    @Test("Arguments and the closure mix; what the closure sets stands where it was, or last")
    func closure() {
        let isLarge = true
        let service = Service("Web", desiredCount: 1, networkConfiguration: .init(subnets: ["a"])) {
            $0.serviceName = "web-\(.region)"
            $0.desiredCount = 2
            if isLarge { $0.networkConfiguration?.assignPublicIp = "ENABLED" }
        }
        #expect(
            text(service)
                == #"{"DesiredCount":2,"NetworkConfiguration":{"Subnets":["a"],"AssignPublicIp":"ENABLED"},"#
                + #""ServiceName":{"Fn::Sub":"web-${AWS::Region}"}}"#)
    }

    @Test("Properties are read, and set afterwards; nil takes one away")
    func readAndSet() {
        var service = Service("Web", desiredCount: 1)
        #expect(service.properties.desiredCount?.node == 1)
        #expect(service.properties.serviceName == nil)
        #expect(service.properties.networkConfiguration?.subnets == nil)
        service.properties.networkConfiguration?.assignPublicIp = "ENABLED"
        #expect(text(service) == #"{"DesiredCount":1}"#, "there is no object to set it in")
        service.properties.desiredCount = nil
        service.properties.serviceName = .noValue
        #expect(text(service) == #"{"ServiceName":{"Ref":"AWS::NoValue"}}"#)
    }

    @Test("Of an object that is .if, either branch is read and both are changed; one that is not there stays away")
    func branches() {
        let either = Service.NetworkConfiguration.if(
            condition, then: .init(subnets: ["a"]), else: .init(subnets: ["b"]))
        var service = Service("Web", networkConfiguration: either)
        #expect(service.properties.networkConfiguration?.subnets?.node == ["Fn::If": ["C", ["a"], ["b"]]])
        #expect(service.properties.networkConfiguration?.assignPublicIp == nil)
        service.properties.networkConfiguration?.subnets = ["c"]
        #expect(service.properties.networkConfiguration?.subnets?.node == ["c"], "the same in both")
        #expect(
            text(service) == #"{"NetworkConfiguration":{"Fn::If":["C",{"Subnets":["c"]},{"Subnets":["c"]}]}}"#)
        #expect(TestStack { service }.findings("dangling-reference").count == 1, "that it needs C is still known")

        var sometimes = Service("Web", networkConfiguration: .if(condition, then: .init(), else: .noValue))
        sometimes.properties.networkConfiguration?.assignPublicIp = "ENABLED"
        #expect(
            text(sometimes)
                == #"{"NetworkConfiguration":{"Fn::If":["C",{"AssignPublicIp":"ENABLED"},{"Ref":"AWS::NoValue"}]}}"#)
        #expect(
            sometimes.properties.networkConfiguration?.assignPublicIp?.node
                == ["Fn::If": ["C", "ENABLED", ["Ref": "AWS::NoValue"]]])
    }

    @Test("An element of a list that is written out is read through")
    func elements() {
        let service = Service("Web") { $0.others = [.init(subnets: ["a"]), .init(subnets: ["b"])] }
        #expect(service.properties.others?[1].subnets?.node == ["b"])
        #expect(service.properties.others?[2].subnets == nil)
        #expect(service.properties.others?[-1].subnets == nil)
    }

    @Test("What a function yields is not known; setting a property of it is told")
    func functions() {
        let service = Service("Web", networkConfiguration: .unchecked(["Ref": "P"])) {
            #expect($0.networkConfiguration?.subnets == nil)
            $0.networkConfiguration?.assignPublicIp = "ENABLED"
        }
        let messages = TestStack { service }.synthesize().diagnostics.map(\.message)
        #expect(messages.contains { $0.contains("there is no property 'Ref'") }, "\(messages)")
    }

    @Test(
        "What is no object, or half a function, is read as nothing",
        arguments: [
            "text", 1, ["a"], ["Fn::If": []], ["Fn::If": "x"], ["Fn::Select": "x"], ["Fn::Select": [1.5, []]], nil,
        ] as [Node?])
    func malformed(node: Node?) {
        let service = Service("Web", networkConfiguration: node.map { .unchecked($0) })
        #expect(service.properties.networkConfiguration?.subnets == nil)
    }
}
