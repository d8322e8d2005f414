// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel
import Testing

/// Each event becomes what sends it, and what allows it.
@Suite struct EventTests {
    private func with(_ event: String, more: String = "") throws -> ServerlessExpansion {
        let lines = event.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        return try expanded(function("Events:\n  E:\n\(lines)") + more)
    }

    @Test(arguments: [
        ("Type: SQS\nProperties: {Queue: q}", "AWS::Lambda::EventSourceMapping", "AWSLambdaSQSQueueExecutionRole"),
        (
            "Type: Kinesis\nProperties: {Stream: s, StartingPosition: LATEST}", "AWS::Lambda::EventSourceMapping",
            "AWSLambdaKinesisExecutionRole"
        ),
        (
            "Type: DynamoDB\nProperties: {Stream: s, StartingPosition: LATEST}", "AWS::Lambda::EventSourceMapping",
            "AWSLambdaDynamoDBExecutionRole"
        ),
        (
            "Type: MSK\nProperties: {Stream: s, StartingPosition: LATEST, Topics: [t]}",
            "AWS::Lambda::EventSourceMapping", "AWSLambdaMSKExecutionRole"
        ),
    ])
    func whatIsPolledGetsAMappingAndAPolicy(_ event: String, _ type: String, _ policy: String) throws {
        let expansion = try with(event)
        #expect(expansion.types["FE"] == type)
        #expect(expansion.json("FRole", "Properties", "ManagedPolicyArns").contains(policy))
        #expect(expansion.sources["FE"]?.event == "E")
        #expect(expansion.sources["FE"]?.logicalID == "F")
    }

    @Test func brokersGetPoliciesOfTheirSecrets() throws {
        let expansion = try with(
            "Type: MQ\nProperties: {Broker: b, Queues: [q], SourceAccessConfigurations: [{Type: BASIC_AUTH, URI: secret}]}"
        )
        #expect(
            expansion.json("FRole", "Properties", "Policies", "0", "PolicyDocument", "Statement", "0")
                == #"{"Action":["secretsmanager:GetSecretValue"],"Effect":"Allow","Resource":"secret"}"#)
    }

    @Test func aScheduleIsARuleWithAPermission() throws {
        let expansion = try with("Type: Schedule\nProperties: {Schedule: rate(1 day), Enabled: false}")
        #expect(expansion["FE", "Properties", "State"] == "DISABLED")
        #expect(expansion["FE", "Properties", "Targets", "0", "Id"] == "FELambdaTarget")
        #expect(expansion.json("FEPermission", "Properties", "SourceArn") == #"{"Fn::GetAtt":["FE","Arn"]}"#)
    }

    @Test func aScheduleOfTheSchedulerHasARole() throws {
        let expansion = try with("Type: ScheduleV2\nProperties: {ScheduleExpression: rate(1 day)}")
        #expect(expansion.types["FE"] == "AWS::Scheduler::Schedule")
        #expect(expansion["FERole", "Properties", "Policies", "0", "PolicyName"] == "FELambdaPolicy")
    }

    @Test func aRuleMayHaveAQueueOfFailures() throws {
        let expansion = try with(
            "Type: EventBridgeRule\nProperties: {Pattern: {source: [a]}, DeadLetterConfig: {Type: SQS}}")
        #expect(expansion.types["FEQueue"] == "AWS::SQS::Queue")
        #expect(expansion.types["FEQueuePolicy"] == "AWS::SQS::QueuePolicy")
    }

    @Test func aBucketNotifiesAndWaitsForThePermission() throws {
        let expansion = try with(
            "Type: S3\nProperties: {Bucket: !Ref B, Events: s3:ObjectCreated:*}", more: "  B: {Type: AWS::S3::Bucket}\n"
        )
        #expect(
            expansion.json("B", "Properties", "NotificationConfiguration", "LambdaConfigurations", "0", "Event")
                == #""s3:ObjectCreated:*""#)
        #expect(expansion.json("B", "DependsOn") == #"["FEPermission"]"#)
        #expect(expansion.sources["B"]?.event == nil)
    }

    @Test func aTopicIsSubscribedToDirectlyOrThroughAQueue() throws {
        let direct = try with("Type: SNS\nProperties: {Topic: t}")
        #expect(direct["FE", "Properties", "Protocol"] == "lambda")
        let queued = try with("Type: SNS\nProperties: {Topic: t, SqsSubscription: true}")
        #expect(queued["FE", "Properties", "Protocol"] == "sqs")
        #expect(queued.types["FEEventSourceMapping"] == "AWS::Lambda::EventSourceMapping")
    }

    @Test func otherSourcesAreAllowed() throws {
        let logs = try with("Type: CloudWatchLogs\nProperties: {LogGroupName: g, FilterPattern: ''}")
        #expect(logs.types["FE"] == "AWS::Logs::SubscriptionFilter")
        let things = try with("Type: IoTRule\nProperties: {Sql: SELECT * FROM a}")
        #expect(things.types["FE"] == "AWS::IoT::TopicRule")
        let skill = try with("Type: AlexaSkill")
        #expect(skill["FEPermission", "Properties", "Principal"] == "alexa-appkit.amazon.com")
        let pool = try with(
            "Type: Cognito\nProperties: {UserPool: !Ref P, Trigger: PreSignUp}",
            more: "  P: {Type: AWS::Cognito::UserPool}\n")
        #expect(pool.json("P", "Properties", "LambdaConfig") == #"{"PreSignUp":{"Fn::GetAtt":["F","Arn"]}}"#)
        #expect(pool.types["FCognitoPermission"] == "AWS::Lambda::Permission")
    }

    @Test func aPathMakesTheAPIOfTheTemplate() throws {
        let expansion = try with("Type: Api\nProperties: {Path: '/a/{id}', Method: get}")
        #expect(expansion.types["ServerlessRestApi"] == "AWS::ApiGateway::RestApi")
        #expect(expansion.types["ServerlessRestApiProdStage"] == "AWS::ApiGateway::Stage")
        #expect(expansion.types.values.contains("AWS::ApiGateway::Deployment"))
        #expect(
            expansion.json("FEPermissionProd", "Properties", "SourceArn", "Fn::Sub", "0")
                == #""arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/GET/a/*""#)
        #expect(
            expansion.json(
                "ServerlessRestApi", "Properties", "Body", "paths", "/a/{id}", "get",
                "x-amazon-apigateway-integration", "type") == #""aws_proxy""#)
    }

    @Test func aRouteMakesTheHTTPAPIOfTheTemplate() throws {
        let expansion = try with("Type: HttpApi")
        #expect(expansion.types["ServerlessHttpApi"] == "AWS::ApiGatewayV2::Api")
        #expect(expansion.types["ServerlessHttpApiApiGatewayDefaultStage"] == "AWS::ApiGatewayV2::Stage")
        #expect(
            expansion.json(
                "ServerlessHttpApi", "Properties", "Body", "paths", "$default", "x-amazon-apigateway-any-method",
                "isDefaultRoute") == "true")
    }

    @Test func authorizersAndKeysStandInTheDefinition() throws {
        let expansion = try expanded(
            function("Events: {E: {Type: Api, Properties: {Path: /, Method: get, RestApiId: !Ref A}}}")
                + """
                  A:
                    Type: AWS::Serverless::Api
                    Properties:
                      StageName: live
                      Cors: "'*'"
                      Auth:
                        DefaultAuthorizer: Pool
                        AddDefaultAuthorizerToCorsPreflight: false
                        Authorizers: {Pool: {UserPoolArn: arn}, L: {FunctionArn: !GetAtt F.Arn}}
                        UsagePlan: {CreateUsagePlan: PER_API}

                """, "Outputs: {Stage: {Value: !Ref A.Stage}}")
        #expect(expansion.json("A", "Properties", "Body", "paths", "/", "get", "security") == #"[{"Pool":[]}]"#)
        #expect(expansion["A", "Properties", "Body", "paths", "/", "options", "security"] == nil)
        #expect(expansion.types["ALAuthorizerPermission"] == "AWS::Lambda::Permission")
        #expect(expansion.types["AUsagePlan"] == "AWS::ApiGateway::UsagePlan")
        #expect(expansion.template.root["Outputs"]?["Stage"]?["Value"] == .ref("AliveStage"))
    }
}
