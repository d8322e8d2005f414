// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StackPictures

/// What is said of SAM's types, and of functions that have an address.
@Suite struct ServerlessPictureTests {
    private static func drawn(_ function: String, globals: String = "{}", _ more: String = "") throws -> Drawn {
        try Drawn(
            """
            {"Transform": "AWS::Serverless-2016-10-31", "Globals": \(globals), "Resources": {
              "F": {"Type": "AWS::Serverless::Function", "Properties": {\(function)}},
              "Table": {"Type": "AWS::DynamoDB::Table"}\(more)}}
            """)
    }

    private static let event = #""Events": {"A": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}}"#

    private static func api(_ properties: String) -> String {
        #", "Api": {"Type": "AWS::Serverless::Api", "Properties": {\#(properties)}}"#
    }

    @Test func aPrivateAPIHasNoClientsOnTheInternet() throws {
        let shared = #"{"Api": {"EndpointConfiguration": {"Type": "PRIVATE"}}}"#
        let own = #""EndpointConfiguration": {"Type": "PRIVATE"}"#
        #expect(try Self.drawn(Self.event).arrows.contains("Clients -> ServerlessRestApi: https 443"))
        #expect(try Self.drawn(Self.event, globals: shared).symbol("Clients") == nil)
        #expect(try Self.drawn("", Self.api("")).symbol("Api")?.isPublic == true)
        #expect(try Self.drawn("", Self.api(own)).symbol("Clients") == nil)
        #expect(try Self.drawn("", globals: shared, Self.api("")).symbol("Api")?.isPublic == false)
    }

    @Test func policiesOfSAMAreCalls() throws {
        let template = #""Policies": [{"DynamoDBReadPolicy": {"TableName": {"Ref": "Table"}}}]"#
        #expect(try Self.drawn(template).arrows == ["F -> Table: reads"])
        let statement = #"""
            "Policies": [{"Statement": [
              {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": {"Fn::GetAtt": ["Table", "Arn"]}}]}]
            """#
        #expect(try Self.drawn(statement).arrows == ["F -> Table: writes"])
    }

    @Test func aVariableAllowsNothing() throws {
        let drawn = try Self.drawn(#""Environment": {"Variables": {"TABLE": {"Ref": "Table"}}}"#)
        #expect(drawn.arrows == ["F -> Table"])
        #expect(drawn.picture.arrows.map(\.kind) == [.dependency])
    }

    @Test func aFunctionWithAnAddressIsPublic() throws {
        let drawn = try Self.drawn(#""FunctionUrlConfig": {"AuthType": "NONE"}"#)
        #expect(drawn.arrows == ["Clients -> F: https 443"])
        let own = try Drawn(
            """
            {"Resources": {"F": {"Type": "AWS::Lambda::Function"},
              "U": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "NONE", "TargetFunctionArn": {"Ref": "F"}}}}}
            """)
        #expect(own.symbol("F")?.isPublic == true)
        #expect(own.arrows == ["Clients -> F: https 443"])
    }

    @Test func aGraphQLAPIIsPublicUnlessItIsPrivate() throws {
        func api(_ properties: String) throws -> Bool? {
            try Drawn(
                #"{"Resources": {"A": {"Type": "AWS::AppSync::GraphQLApi", "Properties": {\#(properties)}}}}"#
            ).symbol("A")?.isPublic
        }
        #expect(try api("") == true)
        #expect(try api(#""Visibility": "PRIVATE""#) == false)
    }
}
