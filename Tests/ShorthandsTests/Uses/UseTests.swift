// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

@Suite struct UseTests {
    let table = DynamoDB.Table("Orders", keySchema: [.init(attributeName: "id", keyType: .hash)])
    let queue = SQS.Queue("Queue")
    let bucket = S3.Bucket("Uploads")
    let role = IAM.Role.sample()
    let worker = Lambda.Function.sample()

    private func resource(_ id: String, in content: some StackContent) throws -> Node {
        try #require(content.elements.first { $0.key == id }).node
    }

    private func statements(_ id: String = "WorkerUses", in content: some StackContent) throws -> [Node] {
        try #require(resource(id, in: content)["Properties"]?["PolicyDocument"]?["Statement"]?.arrayValue)
    }

    @Test func aFunctionGetsAPolicyAndWaitsForIt() throws {
        let using = worker.uses(queue, .send)
        #expect(using.elements.map(\.key) == ["WorkerUses", "Worker"])
        #expect(
            try resource("WorkerUses", in: using)["Properties"] == [
                "PolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        ["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": ["Fn::GetAtt": ["Queue", "Arn"]]]
                    ],
                ],
                "PolicyName": "WorkerUses", "Roles": [["Ref": "Role"]],
            ])
        #expect(try resource("Worker", in: using)["DependsOn"] == "WorkerUses")
        #expect(worker.elements.map(\.key) == ["Worker"])
    }

    @Test func usesJoinOnePolicyInTheOrderWritten() throws {
        let using = worker.uses(queue, .send).uses(table, .put).uses(queue, .receive, .send).uses(table, .get)
        #expect(using.elements.map(\.key) == ["WorkerUses", "Worker"])
        let found = try statements(in: using)
        #expect(
            found.map { $0["Resource"] } == [["Fn::GetAtt": ["Queue", "Arn"]], ["Fn::GetAtt": ["Orders", "Arn"]]])
        #expect(
            found[0]["Action"] == [
                "sqs:SendMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage",
            ])
        #expect(found[1]["Action"] == ["dynamodb:PutItem", "dynamodb:BatchGetItem", "dynamodb:GetItem"])
    }

    @Test func indexesAreUsedWhereThereAreSome() throws {
        #expect(try statements(in: worker.uses(table, .query))[0]["Resource"] == ["Fn::GetAtt": ["Orders", "Arn"]])
        let indexed = DynamoDB.Table(
            "Indexed", partitionKey: .string("id"), indexes: [.init("byTime", partitionKey: .string("time"))])
        #expect(
            try statements(in: worker.uses(indexed, .query))[0]["Resource"] == [
                ["Fn::GetAtt": ["Indexed", "Arn"]], ["Fn::Sub": "${Indexed.Arn}/index/*"],
            ])
    }

    @Test func aPrefixIsAllThatIsUsed() throws {
        let using = worker.uses(bucket, .readWrite, .list, prefix: "in/")
        let found = try statements("WorkerUsesUploads", in: using)
        #expect(found[0]["Resource"] == ["Fn::Sub": "${Uploads.Arn}/in/*"])
        #expect(found[1]["Resource"] == ["Fn::GetAtt": ["Uploads", "Arn"]])
        #expect(found[1]["Condition"] == ["StringLike": ["s3:prefix": "in/*"]])
        let all = try statements("WorkerUsesUploads", in: worker.uses(bucket, .list))
        #expect(all[0]["Condition"] == nil)
    }

    @Test func aVariableIsAskedFor() throws {
        var worker = worker
        worker.properties.environment = .init(variables: ["STAGE": "test"])
        let using = worker.uses(table, .put, as: "TABLE").uses(queue, .send, as: "QUEUE_URL")
        #expect(
            try resource("Worker", in: using)["Properties"]?["Environment"] == [
                "Variables": ["STAGE": "test", "TABLE": ["Ref": "Orders"], "QUEUE_URL": ["Ref": "Queue"]]
            ])
    }

    @Test func aBucketMayTellTheFunctionThatUsesIt() throws {
        let using = worker.uses(bucket, .read).uses(queue, .send)
        #expect(using.elements.map(\.key) == ["WorkerUsesUploads", "WorkerUses", "Worker"])
        #expect(try resource("Worker", in: using)["DependsOn"] == ["WorkerUsesUploads", "WorkerUses"])
        let stack = StackUnderTest(
            Made {
                [role, queue]
                using
                bucket.notify(using, on: .objectCreated)
            })
        #expect(stack.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        #expect(try stack.resource("Worker").dependsOn == ["WorkerUses"])
        let alone = StackUnderTest(
            Made {
                [role, bucket]
                using
            })
        #expect(try alone.resource("Worker").dependsOn == ["WorkerUsesUploads", "WorkerUses"])
    }

    @Test func aPolicyIsMadeUnderTheConditionOfWhatUses() throws {
        let large = Condition("Large", .equals("a", "b"))
        let using = worker.uses(queue, .send).condition(large)
        #expect(using.elements.map { $0.node["Condition"] } == ["Large", "Large"])
        #expect(worker.uses(queue, .send).elements.map { $0.node["Condition"] } == [nil, nil])
    }

    @Test func aRoleKeepsItsStatements() throws {
        let using = role.uses(queue, .send).uses(queue, .receive)
        let policies = try #require(using.resource.properties["Policies"]?.arrayValue)
        #expect(using.elements.map(\.key) == ["Role"])
        #expect(policies.map { $0["PolicyName"] } == ["uses"])
        #expect(policies[0]["PolicyDocument"]?["Statement"]?.arrayValue?.count == 1)
    }

    @Test func functionsOfOneRoleHaveAPolicyEach() throws {
        let content = Made {
            [role, queue, table]
            worker.uses(queue, .send)
            Lambda.Function.sample("Other").uses(table, .put)
        }
        let policies = StackUnderTest(content).template.resources.filter { $0.type == "AWS::IAM::Policy" }
        #expect(policies.map(\.logicalID) == ["WorkerUses", "OtherUses"])
        #expect(Set(policies.compactMap { $0.node["Properties"]?["PolicyName"]?.stringValue }).count == 2)
    }

    @Test func aRoleThatExistsGetsAPolicyByItsName() throws {
        let existing = Lambda.Function(
            "Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::123456789012:role/app/run")
        let policy = try resource("WorkerUses", in: existing.uses(queue, .send))["Properties"]
        #expect(policy?["Roles"] == ["run"])
        #expect(policy?["PolicyName"] == ["Fn::Sub": "${AWS::StackName}-WorkerUses"])
    }

    @Test func whatExistsIsUsedByItsNameOrARN() throws {
        let byID = worker.uses("orders" as ID<DynamoDB.Table>, .put, as: "TABLE")
        #expect(
            try statements(in: byID)[0]["Resource"]
                == ["Fn::Sub": "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders"])
        #expect(byID.properties.environment?.variables?.node["TABLE"] == "orders")
        let stream = SharedValue<ARN<Kinesis.Stream>>("StreamArn", stackName: "clicks").consumed
        let statement = try statements(in: worker.uses(stream, .put))[0]
        #expect(statement["Resource"] == stream.node)
        let model: ID<Bedrock.FoundationModel> = "anthropic.claude-sonnet-4-v1:0"
        #expect(
            try statements(in: worker.uses(model, .invoke))[0]["Resource"] == [
                "Fn::Sub":
                    "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/anthropic.claude-sonnet-4-v1:0"
            ])
        let parameter: ID<SSM.Parameter> = "/shop/limit"
        #expect(
            try statements(in: worker.uses(parameter, .read))[0]["Resource"]
                == ["Fn::Sub": "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/shop/limit"])
    }

    @Test func aMappingWaitsForWhatItsFunctionMay() {
        let using = worker.uses(queue, .receive)
        let stack = StackUnderTest(
            Made {
                [role, queue]
                using
                using.on(queue)
            })
        #expect(stack.diagnostics.filter { $0.rule == "policy-before-use" || $0.severity == .error }.isEmpty)
    }
}
