// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct ServerlessTests {
    /// The errors about a template of SAM, by rule.
    private func errors(_ resources: String, globals: String? = nil, transform: Bool = true) throws -> [String] {
        let section = globals.map { #""Globals": \#($0), "# } ?? ""
        let name = transform ? #""Transform": "AWS::Serverless-2016-10-31", "# : ""
        let template = try Template(json: "{\(name)\(section)\"Resources\": {\(resources)}}")
        return Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.severity == .error }
            .map(\.rule)
    }

    private func function(_ properties: String, code: String = complete) -> String {
        #""F": {"Type": "AWS::Serverless::Function", "Properties": {\#([code, properties].filter { !$0.isEmpty }.joined(separator: ", "))}}"#
    }

    private static let complete =
        #""Handler": "app.handler", "Runtime": "python3.13", "CodeUri": "s3://code-of-ours/f.zip""#

    @Test func aFunctionOfSamIsJudgedByItsSchema() throws {
        #expect(try errors(function("")) == [])
        #expect(try errors(function(#""MemorySze": 512"#)) == ["unknown-property"])
        #expect(try errors(#""A": {"Type": "AWS::Serverless::Api"}"#) == ["required-property"])
        #expect(try errors(#""A": {"Type": "AWS::Serverless::Apy"}"#) == ["resource-type"])
    }

    /// Who refuses it: the transform knows its own properties, and hands on their values.
    @Test(arguments: [
        (#""MemorySze": 512"#, "the transform AWS::Serverless-2016-10-31 fails, and CloudFormation deploys nothing"),
        (
            #""TracingConfig": {"Mde": "Active"}, "VpcConfig": {"SubnetId": []}"#,
            "the transform AWS::Serverless-2016-10-31 fails, or CloudFormation on what it makes"
        ),
        (#""RecursiveLoop": "TERMINATE""#, "AWS rejects other values"),
    ]) func whoRefusesIt(properties: String, reason: String) throws {
        let resources = "{\(function(properties))}"
        let template = try Template(json: #"{"Transform": "AWS::Serverless-2016-10-31", "Resources": \#(resources)}"#)
        let errors = Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.severity == .error }
        #expect(errors.map(\.reason).contains(reason))
    }

    /// As SAM's own integration tests deploy it.
    @Test(arguments: ["CloudWatchEvent", "EventBridgeRule"])
    func theQueueOfARuleHasANameOfTheTemplates(type: String) throws {
        let event =
            #""Events": {"E": {"Type": "\#(type)", "Properties": {"Pattern": {"source": ["shop"]}, "DeadLetterConfig": {"Type": "SQS", "QueueLogicalId": "Lost"}}}}"#
        let topic =
            #""T": {"Type": "AWS::SNS::Topic", "Properties": {"Tags": [{"Key": "lost", "Value": {"Fn::GetAtt": ["Lost", "Arn"]}}]}}"#
        #expect(try errors(function(event) + ", " + topic) == [])
        #expect(try errors(function("") + ", " + topic) == ["dangling-reference"])
    }

    @Test func whatSAMMakesOfALoopIsNamed() throws {
        let template = try Template(
            json: """
                {"Transform": ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"], "Resources": {
                "Fn::ForEach::Workers": ["Name", ["A", "B"], {"${Name}Worker":
                {"Type": "AWS::Serverless::Function", "Properties": {\(Self.complete)}}}]},
                "Outputs": {"A": {"Value": {"Ref": "AWorkerRole"}}, "B": {"Value": {"Ref": "AWorkRole"}}}}
                """)
        let errors = Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.severity == .error }
        #expect(errors.map(\.element) == ["B"])
    }

    @Test func whatSaysNothingIsTold() throws {
        #expect(try errors(function(""), globals: "null") == ["sections"])
        #expect(try errors(function(""), globals: "{}") == ["sections"])
        #expect(try errors(#""Q": null"#) == ["resource-attribute"])
        #expect(try errors("") == ["sections"])
        #expect(try errors(function(#""Events": {"E": null}"#)) == ["serverless-event"])
        let api = #""A": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", "DefinitionBody": "{}"}}"#
        #expect(try errors(api) == ["serverless-api"])
        let chosen =
            #""A": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", "Auth": {"DefaultAuthorizer": []}}}"#
        #expect(try errors(chosen) == ["wrong-type"])
    }

    /// The transform reads the members of its maps, and takes JSON for its documents alone.
    @Test func textIsNoMap() throws {
        #expect(try errors(function(#""Tags": "x""#)) == ["wrong-type"])
        #expect(try errors(function(#""Events": "{}""#)).contains("wrong-type"))
        #expect(try errors(function(""), globals: #"{"Function": {"Tags": "x"}}"#) == ["wrong-type"])
        #expect(try errors(function(#""Tags": {"a": "b"}, "AssumeRolePolicyDocument": "{}""#)) == [])
        #expect(try errors(function(#""Tags": {"Ref": "AWS::StackName"}"#)) == [])
    }

    @Test(arguments: [
        ("null", ["resource-attribute"]), (#""x""#, ["resource-attribute"]), ("{}", []),
        (#"{"C": null}"#, ["resource-attribute"]), (#"{"C": {}}"#, ["resource-attribute"]),
        (#"{"C": {"Properties": null}}"#, ["resource-attribute"]),
        (#"{"C": {"Properties": {"Permissions": ["Write"]}}}"#, ["resource-attribute"]),
        (#"{"C": {"Properties": {"Destination": {"Id": "T"}, "Permissions": ["Write"]}}}"#, []),
    ])
    func connectorsHaveAForm(connectors: String, rules: [String]) throws {
        let function = function("").dropLast() + #", "Connectors": \#(connectors)}"#
        #expect(try errors(function + #", "T": {"Type": "AWS::SNS::Topic"}"#) == rules)
    }

    /// The transform hands on what is none of its resources, so what rules about plain templates say of it holds.
    @Test(arguments: [
        (#""Q": {"Type": "AWS::SQS::Queue", "Condition": 1}"#, ["resource-attribute"]),
        (#""Q": {"Type": "AWS::SQS::Queue", "Metadata": {"Owner": null}}"#, ["null-value"]),
        (
            #""F": {"Type": "AWS::Serverless::Function", "Metadata": {"Owner": null}, "Properties": {"InlineCode": "x", "Handler": "index.handler", "Runtime": "python3.13"}}"#,
            []
        ),
    ])
    func whatIsHandedOnIsJudged(resources: String, rules: [String]) throws {
        #expect(try errors(resources) == rules)
    }

    @Test func outputsAndMappingsOfATemplateOfSamAreJudged() throws {
        let resources = #""F": {"Type": "AWS::Serverless::Function", "Properties": {\#(Self.complete)}}"#
        let template = try Template(
            json: """
                {"Transform": "AWS::Serverless-2016-10-31", "Mappings": {"M": {"a": "b"}},
                "Outputs": {"Name": {"Vaule": 1}}, "Resources": {\(resources)}}
                """)
        let errors = Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.severity == .error }
        #expect(Set(errors.map(\.rule)) == ["mapping", "output"])
    }

    @Test func withoutTheTransformThereAreNoSuchTypes() throws {
        #expect(try errors(function(""), transform: false) == ["resource-type"])
    }

    @Test func globalsCountAndAreJudged() throws {
        let globals = #"{"Function": {"Runtime": "python3.13", "Handler": "app.handler"}}"#
        let code = #""CodeUri": "s3://code-of-ours/f.zip""#
        #expect(try errors(function("", code: code), globals: globals) == [])
        #expect(try errors(function("", code: code)) == ["serverless-function"])
        #expect(try errors(function(""), globals: #"{"Function": {"Rntime": "x"}}"#) == ["unknown-property"])
        #expect(try errors(function(""), globals: #"{"Functions": {}}"#) == ["unknown-property"])
        let ignoring =
            #""F": {"Type": "AWS::Serverless::Function", "IgnoreGlobals": "*", "Properties": {\#(code)}}"#
        #expect(try errors(ignoring, globals: globals) == ["serverless-function"])
    }

    /// So the transform has it: the resource's own value wins, and none is none.
    @Test func nullOfAResourceTakesAwayWhatGlobalsGive() throws {
        let globals = #"{"Function": {"Runtime": "python3.13", "Handler": "app.handler"}}"#
        let code = #""CodeUri": "s3://code-of-ours/f.zip", "Runtime": null"#
        #expect(try errors(function("", code: code), globals: globals) == ["serverless-function"])
    }

    @Test func aPropertyOfGlobalsIsToldOnce() throws {
        let globals = #"{"Function": {"Rntime": "x"}}"#
        let other = function("").replacing("\"F\"", with: "\"G\"")
        #expect(try errors("\(function("")), \(other)", globals: globals) == ["unknown-property"])
    }

    @Test func anEventHasAKnownTypeAndItsProperties() throws {
        func event(_ body: String) throws -> [String] { try errors(function(#""Events": {"E": {\#(body)}}"#)) }
        #expect(try event(#""Type": "SQS", "Properties": {"Queue": "arn:aws:sqs:eu-west-1:123456789012:q"}"#) == [])
        #expect(try event(#""Type": "SQS", "Properties": {}"#) == ["required-property"])
        #expect(try event(#""Type": "Sqs", "Properties": {}"#) == ["enum-value"])
        #expect(
            try event(#""Type": "SQS", "Properties": {"Queue": "arn:aws:sqs:eu-west-1:123456789012:q", "BatchSiz": 3}"#)
                == ["unknown-property"])
        #expect(try event(#""Type": "Schedule", "Properties": {"Schedule": "rate(1 day)"}"#) == [])
        #expect(try event(#""Type": "Schedule", "Properties": {}"#) == ["serverless-event"])
        #expect(
            try event(
                #""Type": "Kinesis", "Properties": {"Stream": "arn:aws:kinesis:eu-west-1:123456789012:stream/s"}"#)
                == ["serverless-event"])
        #expect(
            try event(
                #""Type": "Schedule", "Properties": {"Schedule": "rate(1 day)", "DeadLetterConfig": {}}"#)
                == ["serverless-event"])
    }

    @Test func whatSamMakesIsNotMissing() throws {
        func reference(_ value: String) throws -> [String] {
            try errors(function(#""Environment": {"Variables": {"NAME": \#(value)}}"#))
        }
        #expect(try reference(#"{"Ref": "ServerlessRestApi"}"#) == [])
        #expect(try reference(#"{"Fn::GetAtt": ["FRole", "Arn"]}"#) == [])
        #expect(try reference(#"{"Fn::Sub": "${F.Version}"}"#).contains("dangling-reference") == false)
        #expect(try reference(#"{"Ref": "Tabel"}"#) == ["dangling-reference"])
        #expect(try reference(#"{"Ref": "F.Alias"}"#) == [])
        #expect(try reference(#"{"Ref": "F.Alais"}"#) == ["dangling-reference"])
        #expect(try reference(#"{"Fn::GetAtt": ["FRol", "Arn"]}"#) == ["dangling-reference"])
        #expect(try reference(#"{"Ref": "FAliaslive"}"#) == [])
    }

    @Test func eventsCloseNoCircle() throws {
        let api =
            #""Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", "DefinitionBody": {"openapi": "3.0.1", "paths": {"/": {"get": {"x": {"Fn::Sub": "${F.Arn}"}}}}}}}"#
        let event =
            #""Events": {"E": {"Type": "Api", "Properties": {"Path": "/", "Method": "get", "RestApiId": {"Ref": "Api"}}}}"#
        #expect(try errors("\(api), \(function(event))") == [])
        let variable = #""Environment": {"Variables": {"API": {"Ref": "Api"}}}"#
        #expect(try errors("\(api), \(function(variable))") == ["circular-dependency"])
    }

    @Test func aPackageDecidesWhatStartsIt() throws {
        let image = #""PackageType": "Image", "ImageUri": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1""#
        #expect(try errors(function("", code: image)) == [])
        #expect(try errors(function(#""Handler": "a.b""#, code: image)) == ["serverless-function"])
        #expect(try errors(function("", code: #""PackageType": "Image""#)) == ["serverless-function"])
        #expect(try errors(function("", code: #""PackageType": {"Ref": "AWS::Region"}"#)) == [])
    }

    @Test func anUnpackagedFunctionIsAWarning() throws {
        #expect(try errors(function("", code: #""Handler": "a.b", "Runtime": "python3.13""#)) == [])
    }

    @Test func policiesAreTemplatesWithParameters() throws {
        #expect(
            try errors(function(#""Policies": ["AmazonS3ReadOnlyAccess", {"SQSPollerPolicy": {"QueueName": "q"}}]"#))
                == [])
        #expect(try errors(function(#""Policies": [{"SQSPollerPolicy": {}}]"#)) == ["serverless-policy"])
        #expect(try errors(function(#""Policies": [{"SqsPoller": {"QueueName": "q"}}]"#)) == ["serverless-policy"])
    }

    @Test func aRouteWantsAnAPIAndItsAuthorizer() throws {
        func route(_ more: String, _ others: String = "") throws -> [String] {
            let event = #""E": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"\#(more)}}"#
            return try errors(function(#""Events": {\#(event)}"#) + others)
        }
        let api =
            #", "Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", "Auth": {"Authorizers": {"Pool": {"UserPoolArn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a"}}}}}"#
        #expect(try route("") == [])
        #expect(try route(#", "RestApiId": {"Ref": "Api"}"#, api) == [])
        #expect(try route(#", "RestApiId": {"Ref": "Api"}, "Auth": {"Authorizer": "Pool"}"#, api) == [])
        #expect(
            try route(#", "RestApiId": {"Ref": "Api"}, "Auth": {"Authorizer": "Pol"}"#, api) == ["serverless-route"])
        #expect(try route(#", "Auth": {"Authorizer": "Pool"}"#) == ["serverless-route"])
    }

    @Test func definitionsAreInlineOrInAFile() throws {
        func api(_ properties: String) throws -> [String] {
            try errors(#""A": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", \#(properties)}}"#)
        }
        #expect(try api(#""DefinitionUri": "s3://a/b""#) == [])
        #expect(try api(#""DefinitionUri": "s3://a/b", "Cors": "'*'""#) == ["serverless-api"])
        #expect(try api(#""DefinitionUri": "s3://a/b", "DefinitionBody": {"paths": {}}"#) == ["serverless-api"])
        #expect(try api(#""Auth": {"DefaultAuthorizer": "Pool"}"#) == ["serverless-api"])
        #expect(try api(#""Auth": {"DefaultAuthorizer": "AWS_IAM"}"#) == [])
    }

    @Test func aWebSocketHasRoutes() throws {
        func socket(_ properties: String) throws -> [String] {
            try errors(
                #""W": {"Type": "AWS::Serverless::WebSocketApi", "Properties": {"RouteSelectionExpression": "$request.body.action", \#(properties)}}"#
            )
        }
        let route = #"{"FunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:f"}"#
        #expect(try socket(#""Routes": {"send": \#(route)}"#) == [])
        #expect(try socket(#""Routes": {"$send": \#(route)}"#) == ["serverless-socket"])
        #expect(try socket(#""Routes": {"send": \#(route)}, "Auth": {"AuthType": "AWS_IAM"}"#) == ["serverless-socket"])
        #expect(try socket(#""Routes": {}"#) == ["serverless-socket"])
    }

    @Test func anotherMacroMayDoAnything() throws {
        let template = try Template(
            json:
                #"{"Transform": ["AWS::Serverless-2016-10-31", "Ours"], "Resources": {\#(function(#""X": 1, "Role": {"Ref": "R"}"#))}}"#
        )
        #expect(Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.severity == .error } == [])
    }

    @Test func whatIsHandedOnTakesWhatCloudFormationTakes() throws {
        let place = #""SubnetIds": ["subnet-0123456789abcdef0"], "SecurityGroupIds": ["sg-0123456789abcdef0"]"#
        #expect(try errors(function(#""VpcConfig": {\#(place)}"#)) == [])
        #expect(try errors(function(#""VpcConfig": {"SubnetId": "subnet-0123456789abcdef0"}"#)) == ["unknown-property"])
        #expect(try errors(function(#""MemorySize": 64"#)) == ["number-range"])
        #expect(try errors(function(#""RecursiveLoop": "Never""#)) == ["enum-value"])
        #expect(try errors(function(#""FunctionUrlConfig": {"AuthType": "ANYONE"}"#)) == ["enum-value"])
    }
}
