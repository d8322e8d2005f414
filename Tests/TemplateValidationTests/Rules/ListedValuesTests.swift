// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Values that a schema or a model of the API lists.
@Suite struct ListedValuesTests {
    private func logGroup(_ days: String) -> String {
        #"{"Resources": {"G": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": \#(days)}}}}"#
    }

    @Test(arguments: [("8", "7 and 14"), ("15", "14 and 30"), ("2", "1 and 3"), (#""200""#, "180 and 365")])
    func aNumberIsOfferedTheNumbersAroundIt(days: String, expected: String) throws {
        #expect(try findings("enum-value", logGroup(days)).map(\.fix) == ["the nearest are \(expected)"])
    }

    @Test(arguments: [("0", "1"), ("99999", "3653")])
    func aNumberBeyondAllIsOfferedTheLast(days: String, expected: String) throws {
        #expect(try findings("enum-value", logGroup(days)).map(\.fix) == ["the nearest is \(expected)"])
    }

    @Test(arguments: [("FARGATE, EC2", []), ("FARGATE, ECS", ["did you mean 'EC2'?"])])
    func spacesAroundTheElementsOfAListDoNotCount(list: String, expected: [String]) throws {
        let json = #"""
            {"Parameters": {"P": {"Type": "CommaDelimitedList", "Default": "\#(list)"}}, "Resources": {"T": {
              "Type": "AWS::ECS::TaskDefinition", "Properties": {"RequiresCompatibilities": {"Ref": "P"}}}}}
            """#
        #expect(try findings("enum-value", json).map(\.fix) == expected)
    }

    private func restAPI(_ endpoint: String) -> String {
        #"{"Resources": {"A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a", \#(endpoint)}}}}"#
    }

    @Test func whatTheModelOfTheAPIDoesNotListIsAWarning() throws {
        let found = try findings("api-value", restAPI(#""EndpointConfiguration": {"Types": ["REGIONAL", "EGDE"]}"#))
        #expect(found.count == 1)
        #expect(found[0].severity == .warning)
        #expect(found[0].path.description == "Properties.EndpointConfiguration.Types[1]")
        #expect(found[0].fix == "did you mean 'EDGE'?")
    }

    @Test func whatOnlyTheDocumentationListsIsAWarningToo() throws {
        func pool(_ factors: String) -> String {
            #"{"Resources": {"P": {"Type": "AWS::Cognito::UserPool", "Properties": {"EnabledMfas": \#(factors)}}}}"#
        }
        let found = try findings("api-value", pool(#"["EMAIL_OTP", "SMS_MFAS"]"#))
        #expect(found.map(\.path.description) == ["Properties.EnabledMfas[1]"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.fix) == ["did you mean 'SMS_MFA'?"])
        #expect(try findings("api-value", pool(#"["email_otp"]"#)) == [], "documentation says nothing of the case")
    }

    /// The key schema of a table stands behind a oneOf.
    @Test(arguments: [("HASHH", 1), ("HASH", 0)])
    func alternativesAreLookedInto(keyType: String, expected: Int) throws {
        let json = #"""
            {"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {
              "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}],
              "KeySchema": [{"AttributeName": "a", "KeyType": "\#(keyType)"}]}}}}
            """#
        let found = try findings("api-value", json)
        #expect(found.map(\.path.description) == Array(repeating: "Properties.KeySchema[0].KeyType", count: expected))
    }

    @Test func whatARuleKnowsToBeWrongIsSaidOnce() throws {
        let json = #"""
            {"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {
              "Subscription": [{"Protocol": "mail", "Endpoint": "a@example.com"}]}}}}
            """#
        #expect(try findings("subscription", json).count == 1)
        #expect(try findings("api-value", json) == [])
    }

    @Test(arguments: [
        #""EndpointConfiguration": {"Types": ["PRIVATE"]}"#, #""EndpointConfiguration": {"Types": [{"Ref": "P"}]}"#,
        #""EndpointConfiguration": {"Types": {"Fn::Split": [",", {"Ref": "P"}]}}"#, #""Description": "EGDE""#,
    ])
    func whatIsListedOrNotKnownIsNotJudged(endpoint: String) throws {
        #expect(try findings("api-value", restAPI(endpoint)) == [])
    }

    @Test func whatTheSchemaRefusesIsSaidOnce() throws {
        let json = #"""
            {"Resources": {"P": {"Type": "AWS::CloudFront::OriginAccessControl", "Properties": {
              "OriginAccessControlConfig": {
                "Name": "n", "OriginAccessControlOriginType": "s4", "SigningBehavior": "always",
                "SigningProtocol": "sigv4"}}}}}
            """#
        #expect(try findings("pattern", json).count == 1)
        #expect(try findings("api-value", json) == [])
    }

    @Test(arguments: ["prefix", "Prefix"])
    func someServicesDoNotLookAtTheCase(name: String) throws {
        let json = #"""
            {"Resources": {"B": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {
              "EventBridgeConfiguration": {"EventBridgeEnabled": true},
              "TopicConfigurations": [{"Event": "s3:ObjectCreated:*", "Topic": "arn:aws:sns:eu-west-1:123456789012:t",
                "Filter": {"S3Key": {"Rules": [{"Name": "\#(name)", "Value": "x"}]}}}]}}}}}
            """#
        #expect(try findings("api-value", json) == [])
        #expect(try findings("api-value", json.replacing(name, with: "sufix")).count == 1)
    }

    @Test func aValueThatTheModelDoesNotListMakesNoAlternativeInvalid() throws {
        let json = #"""
            {"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {
              "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}],
              "KeySchema": [{"AttributeName": "a", "KeyType": "SORT"}]}}}}
            """#
        #expect(try findings("alternatives", json) == [])
    }
}
