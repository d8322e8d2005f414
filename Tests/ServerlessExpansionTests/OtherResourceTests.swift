// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel
import Testing
import YAML

/// The other types of SAM become their own.
@Suite struct OtherResourceTests {
    @Test func aSimpleTableIsPaidByRequest() throws {
        let expansion = try expanded("  T: {Type: AWS::Serverless::SimpleTable}\n")
        #expect(expansion["T", "Properties", "BillingMode"] == "PAY_PER_REQUEST")
        #expect(
            expansion.json("T", "Properties", "AttributeDefinitions")
                == #"[{"AttributeName":"id","AttributeType":"S"}]"#)
    }

    @Test func aLayerHasAnotherNameThatReferencesFollow() throws {
        let expansion = try expanded(
            """
              L:
                Type: AWS::Serverless::LayerVersion
                Properties: {ContentUri: s3://bucket/key}

            """ + function("Layers: [!Ref L]"))
        let layer = try #require(expansion.types.first { $0.value == "AWS::Lambda::LayerVersion" }?.key)
        #expect(layer.hasPrefix("L") && layer.count == 11)
        #expect(expansion[layer, "Properties", "LayerName"] == "L")
        #expect(expansion["F", "Properties", "Layers", "0"] == .ref(layer))
    }

    @Test func aSecretIsNotWrittenOut() throws {
        let text = """
            Transform: AWS::Serverless-2016-10-31
            Parameters: {Key: {Type: String, NoEcho: true, Default: old-secret}, Plain: {Type: String}}
            Resources:
              L:
                Type: AWS::Serverless::LayerVersion
                Properties: {ContentUri: s3://bucket/key, LayerName: !Ref Key, Description: !Ref Plain}
            """
        let root = try TemplateText.read(Array(text.utf8), file: "template.yaml").root
        let values = [ParameterValue(name: "Key", value: "new-secret"), ParameterValue(name: "Plain", value: "seen")]
        let expansion = try #require(ServerlessExpansion(of: Template(root: root), parameters: values))
        let made = JSONWriter.write(try #require(expansion.template.root["Resources"]))
        #expect(made.contains("seen"))
        #expect(!made.contains("secret"))
    }

    @Test func aStateMachineHasARoleAndItsText() throws {
        let expansion = try expanded(
            """
              M:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition: {StartAt: A, States: {A: {Type: Task, Resource: !Ref R, End: true}}}
                  Policies: [{LambdaInvokePolicy: {FunctionName: f}}]
                  Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}

            """)
        #expect(expansion.types["MRole"] == "AWS::IAM::Role")
        #expect(
            expansion.json("M", "Properties", "DefinitionSubstitutions")
                == #"{"definition_substitution_1":{"Ref":"R"}}"#)
        #expect(
            expansion["MERole", "Properties", "Policies", "0", "PolicyName"] == "MERoleStartExecutionPolicy")
    }

    @Test func anApplicationIsANestedStack() throws {
        let expansion = try expanded(
            "  A: {Type: AWS::Serverless::Application, Properties: {Location: https://s3.amazonaws.com/b/t.yaml}}\n")
        #expect(expansion.types["A"] == "AWS::CloudFormation::Stack")
        #expect(expansion["A", "Properties", "TemplateURL"] == "https://s3.amazonaws.com/b/t.yaml")
    }

    @Test func aConnectorIsAPolicyOfTheRole() throws {
        let expansion = try expanded(
            function()
                + """
                  T: {Type: AWS::DynamoDB::Table}
                  C:
                    Type: AWS::Serverless::Connector
                    Properties: {Source: {Id: F}, Destination: {Id: T}, Permissions: [Read]}

                """)
        #expect(expansion.types["CPolicy"] == "AWS::IAM::ManagedPolicy")
        #expect(expansion.json("CPolicy", "Properties", "Roles") == #"[{"Ref":"FRole"}]"#)
        #expect(expansion.json("CPolicy", "Properties", "PolicyDocument").contains("dynamodb:GetItem"))
    }

    @Test func aWebSocketAPIHasARouteEach() throws {
        let expansion = try expanded(
            function()
                + """
                  W:
                    Type: AWS::Serverless::WebSocketApi
                    Properties:
                      RouteSelectionExpression: $request.body.action
                      Routes: {$connect: {FunctionArn: !GetAtt F.Arn}}

                """)
        for name in ["WConnectRoute", "WConnectIntegration", "WConnectPermission", "WDefaultStage"] {
            #expect(expansion.types[name] != nil)
        }
    }

    @Test func aGraphQLAPIHasItsParts() throws {
        let expansion = try expanded(
            """
              G:
                Type: AWS::Serverless::GraphQLApi
                Properties:
                  SchemaInline: x
                  Auth: {Type: API_KEY}
                  DataSources: {DynamoDb: {D: {TableName: t, TableArn: a}}}

            """)
        for name in [
            "GSchema", "GCloudWatchRole", "GDDynamoDBDataSource", "GDDynamoDBDataSourceToTableConnectorPolicy",
        ] {
            #expect(expansion.types[name] != nil)
        }
    }

    @Test func aCapacityProviderHasARole() throws {
        let expansion = try expanded(
            "  P: {Type: AWS::Serverless::CapacityProvider, Properties: {VpcConfig: {SubnetIds: [s]}}}\n")
        #expect(expansion.types["POperatorRole"] == "AWS::IAM::Role")
    }

    @Test func whatIsNotOfSAMStaysAsItIs() throws {
        let expansion = try expanded("  Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 1}}\n")
        #expect(expansion.types == ["Q": "AWS::SQS::Queue"])
    }
}
