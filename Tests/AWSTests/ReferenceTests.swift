// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel
import Testing

/// References are text, and text can be a reference.
@Suite struct ReferenceTests {
    let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")
    let topic = SNS.Topic("Topic")
    let logs = Logs.LogGroup("Logs")
    let stage = Parameter<Value<String>>("Stage", value: "dev")

    @Test func referencesStandWhereTextCan() {
        let text: Value<String> = topic.ref
        #expect(text.node == ["Ref": "Topic"])
        let variables: Map<Value<String>> = ["GROUP": logs.ref, "ARN": logs.arn, "STAGE": stage.ref, "PLAIN": "x"]
        #expect(
            variables.node == [
                "GROUP": ["Ref": "Logs"], "ARN": ["Fn::GetAtt": ["Logs", "Arn"]], "STAGE": ["Ref": "Stage"],
                "PLAIN": "x",
            ])
        let statement = PolicyStatement.allow("sns:Publish", on: [topic.ref, logs.arn, "\(logs.arn):*", "*"])
        #expect(
            statement.node["Resource"] == [
                ["Ref": "Topic"], ["Fn::GetAtt": ["Logs", "Arn"]], ["Fn::Sub": "${Logs.Arn}:*"], "*",
            ])
    }

    @Test func branchesMayDiffer() {
        let condition = Condition("IsDev", .equals(stage.ref, "dev"))
        let text: Value<String> = .if(condition, then: vpc.ref, else: "none")
        #expect(text.node == ["Fn::If": ["IsDev", ["Ref": "Vpc"], "none"]])
    }

    @Test func referencesTakeInterpolation() {
        let role = IAM.Role(
            "Role", assumeRolePolicyDocument: .policy(),
            managedPolicyArns: ["arn:\(.partition):iam::aws:policy/ReadOnlyAccess"], roleName: "\(.stackName)-role")
        #expect(
            role.resource.properties["ManagedPolicyArns"] == [
                ["Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess"]
            ])
        let group = Logs.LogGroup("Group", logGroupName: "/ecs/\(stage.ref)")
        #expect(group.resource.properties["LogGroupName"] == ["Fn::Sub": "/ecs/${Stage}"])
        let id: ID<EC2.VPC> = .unchecked("\(stage.ref)-vpc")
        #expect(id.node == ["Fn::Sub": "${Stage}-vpc"])
    }

    @Test func enumerationsChoicesAndDocumentsTakeInterpolation() {
        let launchType: ECS.Service.LaunchType = "\(stage.ref)"
        #expect(launchType.node == ["Ref": "Stage"])
        let key: SNS.Topic.KmsMasterKeyId = "alias/\(stage.ref)"
        #expect(key.node == ["Fn::Sub": "alias/${Stage}"])
        let document: Document = ["Resource": "\(topic.ref)/*"]
        #expect(document.node == ["Resource": ["Fn::Sub": "${Topic}/*"]])
    }

    @Test func slotsOfEitherFormTakeBoth() {
        func node(_ reference: Reference<ECS.Cluster>) -> Node { reference.node }
        let cluster = ECS.Cluster("Cluster")
        #expect(node(cluster.ref) == ["Ref": "Cluster"])
        #expect(node(cluster.arn) == ["Fn::GetAtt": ["Cluster", "Arn"]])
        #expect(node("default") == "default")
    }

    @Test func whatIsMappedIsAList() {
        let subnets = (1...2).map { EC2.Subnet("Subnet\($0)", vpcId: vpc.ref) }
        let list: List<ID<EC2.Subnet>> = subnets.map(\.ref)
        #expect(list.node == [["Ref": "Subnet1"], ["Ref": "Subnet2"]])
        let array = subnets.map(\.ref)
        #expect(array.count == 2)
    }

    @Test func parametersKnowTheKindOfID() {
        let given = Parameter<ID<EC2.VPC>>("Given")
        #expect(given.declaration.node["Type"] == "AWS::EC2::VPC::Id")
        let arn = Parameter<ARN<IAM.Role>>("RoleArn")
        #expect(arn.declaration.node["Type"] == "String")
    }
}
