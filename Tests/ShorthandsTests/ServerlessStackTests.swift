// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

/// Stacks with types of the Serverless Application Model.
@Suite struct ServerlessStackTests {
    struct Shop: Stack {
        let name = "shop"
        let description = "Orders by SAM"

        var body: some StackContent {
            let orders = Serverless.SimpleTable("Orders", primaryKey: .init(name: "id", type: .string))
            let jobs = SQS.Queue("Jobs", visibilityTimeout: .minutes(3))
            let api = Serverless.Api(
                "Api", stageName: "live",
                auth: .init(
                    authorizers: ["Pool": .cognitoAuthorizer(.init(userPoolArn: pool))], defaultAuthorizer: "Pool"),
                endpointConfiguration: .init(type: .regional))
            let function = Serverless.Function(
                "Worker", autoPublishAlias: "live", codeUri: "s3://code-of-ours/worker.zip",
                deploymentPreference: .init(type: "AllAtOnce"),
                environment: .init(variables: ["TABLE": orders.ref]),
                events: [
                    "Get": .api(.init(method: "get", path: "/orders", restApiId: api.ref)),
                    "Job": .sqs(.init(queue: jobs.arn, batchSize: 5)),
                    "Night": .schedule(.init(schedule: "rate(1 day)")),
                ],
                handler: "app.handler",
                policies: [
                    "AWSXrayWriteOnlyAccess", .dynamoDBCrudPolicy(tableName: orders.ref),
                    .document(.policy(.allow("sns:Publish", on: ["*"]))),
                ],
                runtime: .python3_13, tags: ["team": "web"], timeout: .seconds(30))
            Globals(.function, ["MemorySize": 512])
            Globals(Serverless.Api.self) { $0.tracingEnabled = true }
            orders
            jobs
            api
            function
            Output("Live", function.alias)
            Output("Role", function.generatedRoleArn)
            Output("Url", "https://\(api.ref).execute-api.\(.region).amazonaws.com/\(api.stage)")
        }

        private var pool: ARN<Cognito.UserPool> { "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc" }
    }

    @Test func aStackIsJudgedByTheirSchemas() {
        #expect(StackUnderTest(Shop()).diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    }

    @Test func theTransformComesByItself() {
        let template = StackUnderTest(Shop()).template
        #expect(template.root["Transform"] == "AWS::Serverless-2016-10-31")
        #expect(
            template.root["Globals"] == ["Function": ["MemorySize": 512], "Api": ["TracingEnabled": true]])
    }

    struct Named: Stack {
        let name = "named"
        let description = "The transform is named once"
        var body: some StackContent {
            Transform.serverless()
            Serverless.SimpleTable("Table")
        }
    }

    @Test func aTransformThatIsNamedIsThereOnce() {
        #expect(StackUnderTest(Named()).template.root["Transform"] == "AWS::Serverless-2016-10-31")
    }

    @Test func eventsPoliciesAndReferencesAreWrittenAsSamReadsThem() throws {
        let template = StackUnderTest(Shop()).template
        let worker = try #require(template.root["Resources"]?["Worker"]?["Properties"])
        #expect(
            worker["Events"]?["Job"] == [
                "Type": "SQS", "Properties": ["Queue": ["Fn::GetAtt": ["Jobs", "Arn"]], "BatchSize": 5],
            ])
        #expect(worker["Events"]?["Get"]?["Properties"]?["RestApiId"] == ["Ref": "Api"])
        #expect(worker["Policies"]?[0] == "AWSXrayWriteOnlyAccess")
        #expect(worker["Policies"]?[1] == ["DynamoDBCrudPolicy": ["TableName": ["Ref": "Orders"]]])
        #expect(worker["Policies"]?[2]?["Statement"]?[0]?["Action"] == "sns:Publish")
        #expect(worker["CodeUri"] == "s3://code-of-ours/worker.zip")
        #expect(worker["Timeout"] == 30)
        #expect(template.root["Outputs"]?["Live"]?["Value"] == ["Ref": "Worker.Alias"])
        #expect(template.root["Outputs"]?["Role"]?["Value"] == ["Fn::GetAtt": ["WorkerRole", "Arn"]])
    }

    @Test func aFormIsALiteralOrAMember() {
        let one: Serverless.Function.Policies = "AWSLambdaExecute"
        #expect(one.node == "AWSLambdaExecute")
        let uri: Serverless.Function.CodeUri = .init(bucket: "code", key: "f.zip")
        #expect(uri.node == ["Bucket": "code", "Key": "f.zip"])
        let subscription: Serverless.Function.SNSEventProperties = .init(
            topic: "arn:aws:sns:eu-west-1:123456789012:t", sqsSubscription: true)
        #expect(subscription.node["SqsSubscription"] == true)
        let skill: Serverless.Function.Event = .alexaSkill()
        #expect(skill.node == ["Type": "AlexaSkill"])
        let destination: Serverless.Connector.Destination = [.init(id: "A"), .init(id: "B")]
        #expect(destination.node == [["Id": "A"], ["Id": "B"]])
    }

    @Test func connectorsGoFromAResourceToOthers() {
        let table = DynamoDB.Table("Table", keySchema: [.init(attributeName: "id", keyType: .hash)])
        let function = Serverless.Function("F").connector("Orders", to: table, permissions: [.read])
            .connector("Two", to: [.init(id: "A"), .init(id: "B")], permissions: [.write]).ignoringGlobals("Timeout")
        let attributes = function.resource.attributes
        #expect(
            attributes["Connectors"] == [
                "Orders": ["Properties": ["Destination": ["Id": "Table"], "Permissions": ["Read"]]],
                "Two": ["Properties": ["Destination": [["Id": "A"], ["Id": "B"]], "Permissions": ["Write"]]],
            ])
        #expect(attributes["IgnoreGlobals"] == ["Timeout"])
        #expect(table.ignoringGlobals().resource.attributes["IgnoreGlobals"] == "*")
    }

    @Test func whatSamGivesIsWhatCloudFormationHas() {
        let table = Serverless.SimpleTable("Table")
        let reader = Lambda.Function("F", code: .init(zipFile: "x"), role: "arn:aws:iam::1:role/r")
        let function = Serverless.Function("G", layers: [Serverless.LayerVersion("L", contentUri: "s3://b/l.zip").ref])
        // These compile, because SAM's types give references to what they become.
        let name: ID<DynamoDB.Table> = table.ref
        let permission = Lambda.Permission(
            "P", action: "lambda:InvokeFunction", functionName: .init(function.ref), principal: "s3.amazonaws.com")
        #expect(name.node == ["Ref": "Table"])
        #expect(permission.resource.properties["FunctionName"] == ["Ref": "G"])
        #expect(reader.logicalID == "F")
    }
}
