// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel
import Testing
import YAML

/// What cannot be expanded is said and left out, whatever stands there.
@Suite struct BrokenTemplateTests {
    @Test(arguments: [
        "Events: 7", "Events: {E: 7}", "Events: {E: {Type: Nothing}}", "Events: {E: {Type: S3}}",
        "Events: {E: {Type: Api}}", "Events: {E: {Type: Api, Properties: 7}}", "Policies: 7", "Policies: [7]",
        "Policies: [{Nothing: {}}]",
        "Role: {Fn::If: 7}\nPolicies: [{Fn::If: 7}]\nTags: 7\nEvents: {E: {Type: Kinesis}}",
        "DeploymentPreference: {Type: AllAtOnce}", "AutoPublishAlias: !GetAtt A.B", "DeadLetterQueue: 7",
        "EventInvokeConfig: {DestinationConfig: {OnFailure: 7}}",
    ])
    func aFunctionThatTheTransformRefusesIsLeftOut(_ properties: String) throws {
        let expansion = try expanded(function(properties))
        #expect(!expansion.problems.isEmpty)
        #expect(expansion.problems.first?.logicalID == "F")
        #expect(expansion.types["F"] == nil)
    }

    @Test func nothingOfAnyFormIsTooMuch() throws {
        let values = ["7", "null", "[]", "{}", "x", "[[[]]]", "{Ref: F}", "{Fn::If: [a, {Ref: 'AWS::NoValue'}, 1]}"]
        let kinds = [
            "Api", "Application", "CapacityProvider", "Connector", "Function", "GraphQLApi", "HttpApi", "LayerVersion",
            "SimpleTable", "StateMachine", "WebSocketApi",
        ]
        let names = [
            "Auth", "CodeUri", "Connectors", "Cors", "DataSources", "Definition", "DefinitionBody", "Destination",
            "Domain", "Environment", "Events", "Functions", "Layers", "Location", "Permissions", "Policies",
            "PrimaryKey", "Resolvers", "Routes", "Source", "Tags", "VpcConfig",
        ]
        for kind in kinds {
            for value in values {
                let properties = names.map { "      \($0): \(value)\n" }.joined()
                let expansion = try expanded(
                    "  F:\n    Type: AWS::Serverless::\(kind)\n    DependsOn: \(value)\n    Properties:\n\(properties)"
                        + "  G: {Type: AWS::Serverless::\(kind), Properties: \(value)}\n",
                    "Globals: \(value)\nParameters: \(value)\nConditions: \(value)\nMappings: \(value)")
                #expect(expansion.template.root.objectValue != nil)
            }
        }
    }

    @Test func aLoopOverSAMIsToldAndStays() throws {
        let expansion = try expanded(
            """
              Fn::ForEach::Workers:
                - Name
                - [A, B]
                - ${Name}F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x}}

            """)
        #expect(expansion.problems.map(\.logicalID) == ["Fn::ForEach::Workers"])
    }

    @Test(arguments: ["null", "x", "{C: null}", "{C: {}}"])
    func aConnectorThatTheTransformRefusesIsTold(_ connectors: String) throws {
        let expansion = try expanded(
            "  Q: {Type: AWS::SQS::Queue, Connectors: \(connectors)}\n")
        #expect(expansion.problems.map(\.logicalID) == ["Q"])
    }

    @Test func circlesEnd() throws {
        let expansion = try expanded(
            function("Environment: {Variables: {A: !Ref P}}\nAutoPublishAlias: !Ref P", attributes: "    DependsOn: F"),
            "Parameters: {P: {Type: String, Default: {Ref: P}}}")
        #expect(!expansion.problems.isEmpty)
    }

    @Test func sectionsThatAreMissingAreNothing() throws {
        let root: Node = ["Transform": ["AWS::Serverless-2016-10-31", "Other"]]
        let expansion = try #require(ServerlessExpansion(of: Template(root: root)))
        #expect(expansion.template.root["Transform"] == ["Other"])
        #expect(expansion.problems.isEmpty)
    }
}
