// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel
import Testing

/// A function becomes a function of Lambda with a role, and what its properties ask for.
@Suite struct FunctionTests {
    @Test func aTemplateWithoutTheTransformHasNoExpansion() {
        #expect(ServerlessExpansion(of: Template(root: ["Resources": [:]])) == nil)
    }

    @Test func aFunctionGetsARole() throws {
        let expansion = try expanded(function("Tags: {team: a}"))
        #expect(expansion.types == ["F": "AWS::Lambda::Function", "FRole": "AWS::IAM::Role"])
        #expect(expansion.json("F", "Properties", "Role") == #"{"Fn::GetAtt":["FRole","Arn"]}"#)
        #expect(expansion.json("F", "Properties", "Code") == #"{"ZipFile":"x"}"#)
        #expect(
            expansion.json("F", "Properties", "Tags")
                == #"[{"Key":"lambda:createdBy","Value":"SAM"},{"Key":"team","Value":"a"}]"#)
        #expect(
            expansion.json("FRole", "Properties", "ManagedPolicyArns")
                == #"["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]"#)
        #expect(expansion.problems.isEmpty)
        #expect(expansion.template.root["Transform"] == nil)
    }

    @Test func aRoleOfTheTemplateIsTaken() throws {
        let expansion = try expanded(function("Role: arn:aws:iam::111111111111:role/r"))
        #expect(expansion.types.count == 1)
    }

    @Test func policiesOfAllKindsStandInTheRole() throws {
        let expansion = try expanded(
            function(
                """
                Policies:
                  - AmazonDynamoDBReadOnlyAccess
                  - S3ReadPolicy: {BucketName: bucket-a}
                  - Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: '*'}]
                """))
        #expect(
            expansion.json("FRole", "Properties", "ManagedPolicyArns", "1")
                == #""arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess""#)
        #expect(expansion["FRole", "Properties", "Policies", "0", "PolicyName"] == "FRolePolicy1")
        #expect(
            expansion.json("FRole", "Properties", "Policies", "0").contains(
                #"{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":"bucket-a"}]}"#))
        #expect(
            expansion.json("FRole", "Properties", "Policies", "1")
                == #"{"PolicyName":"FRolePolicy2","PolicyDocument":{"Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"*"}]}}"#
        )
    }

    @Test func globalsAreMerged() throws {
        let expansion = try expanded(
            function("Environment: {Variables: {A: own}}\nLayers: [two]"),
            "Globals: {Function: {Timeout: 9, Layers: [one], Environment: {Variables: {A: shared, B: shared}}}}")
        #expect(expansion["F", "Properties", "Timeout"] == 9)
        #expect(expansion.json("F", "Properties", "Layers") == #"["one","two"]"#)
        #expect(expansion.json("F", "Properties", "Environment") == #"{"Variables":{"A":"own","B":"shared"}}"#)
        #expect(expansion.template.root["Globals"] == nil)
    }

    @Test func anAliasGetsAVersionAndTheEvents() throws {
        let expansion = try expanded(
            function(
                """
                AutoPublishAlias: live
                Events:
                  E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
                """), "Outputs: {Alias: {Value: !Ref F.Alias}, Version: {Value: !GetAtt F.Version.Version}}")
        let version = try #require(expansion.types.first { $0.value == "AWS::Lambda::Version" }?.key)
        #expect(version.hasPrefix("FVersion") && version.count == 18)
        #expect(expansion[version, "DeletionPolicy"] == "Retain")
        #expect(
            expansion.json("FAliaslive", "Properties", "FunctionVersion")
                == #"{"Fn::GetAtt":["\#(version)","Version"]}"#)
        #expect(expansion.json("FE", "Properties", "Targets", "0", "Arn") == #"{"Ref":"FAliaslive"}"#)
        let outputs = expansion.template.root["Outputs"]
        #expect(outputs?["Alias"]?["Value"] == .ref("FAliaslive"))
        #expect(outputs?["Version"]?["Value"] == .getAtt(version, "Version"))
    }

    @Test func theNameOfAVersionIsThatOfTheTransform() throws {
        let expansion = try expanded(
            """
              MinimalFunction:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: s3://sam-demo-bucket/hello.zip
                  Handler: hello.handler
                  Runtime: python3.10
                  AutoPublishAlias: live

            """)
        #expect(expansion.types["MinimalFunctionVersion640128d35d"] == "AWS::Lambda::Version")
    }

    @Test func aConditionIsCarriedOn() throws {
        let expansion = try expanded(
            function(
                "Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}", attributes: "    Condition: C"),
            "Conditions: {C: !Equals [a, b]}")
        for name in ["F", "FRole", "FE", "FEPermission"] { #expect(expansion[name, "Condition"] == "C") }
    }

    @Test func anAddressForAllGetsItsPermissions() throws {
        let expansion = try expanded(function("FunctionUrlConfig: {AuthType: NONE}"))
        #expect(expansion.types["FUrl"] == "AWS::Lambda::Url")
        #expect(expansion["FUrlPublicPermissions", "Properties", "Action"] == "lambda:InvokeFunctionUrl")
        #expect(expansion["FURLInvokeAllowPublicAccess", "Properties", "InvokedViaFunctionUrl"] == true)
    }

    @Test func codeDeployMovesAnAlias() throws {
        let expansion = try expanded(
            function("AutoPublishAlias: live\nDeploymentPreference: {Type: AllAtOnce, Alarms: [!Ref A]}"))
        #expect(expansion.types["ServerlessDeploymentApplication"] == "AWS::CodeDeploy::Application")
        #expect(expansion.types["CodeDeployServiceRole"] == "AWS::IAM::Role")
        #expect(
            expansion.json("FDeploymentGroup", "Properties", "DeploymentConfigName")
                == #"{"Fn::Sub":["CodeDeployDefault.Lambda${ConfigName}",{"ConfigName":"AllAtOnce"}]}"#)
        #expect(
            expansion.json("FAliaslive", "UpdatePolicy", "CodeDeployLambdaAliasUpdate", "ApplicationName")
                == #"{"Ref":"ServerlessDeploymentApplication"}"#)
    }

    @Test func destinationsAreMade() throws {
        let expansion = try expanded(
            function("EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}}}"))
        #expect(expansion.types["FEventInvokeConfigOnFailureQueue"] == "AWS::SQS::Queue")
        #expect(expansion["FEventInvokeConfig", "Properties", "Qualifier"] == "$LATEST")
        #expect(
            expansion["FRole", "Properties", "Policies", "0", "PolicyName"]
                == "FEventInvokeConfigOnFailureSQSPolicy")
    }
}
